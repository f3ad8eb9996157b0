/** A text or link of a JSON Feed was left by a template or a test. */
import { judgeFeedTexts } from "../../syntax/feeds/feed-texts.ts";
import type { Rule } from "../../types.ts";

const feed = (title: string) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "Example News",
  home_page_url: "https://news.example/",
  feed_url: "https://news.example/feed.json",
  items: [{ id: "https://news.example/1", url: "https://news.example/1", title, content_text: "A fair." }],
});

export const rule: Rule<"json-feed"> = {
  id: "json-feed/text-unfilled",
  on: "json-feed",
  severity: "warning",
  title: "A text or link of a JSON Feed was left by a template or a test",
  why: "Readers see the words of a program where a value was missing, or follow a link that only the house can open.",
  mend: "Give the template its value.",
  spec: "house rule",
  check: ({ channel }) => judgeFeedTexts(channel),
  examples: [
    { good: feed("Book fair opens") },
    { bad: feed("{{ title }}"), says: ['Title of the item is "{{ title }}", expected a text'] },
  ],
};
