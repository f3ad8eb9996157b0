/** A text or link of a feed was left by a template or a test. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { isFilled, judgeFeedTexts } from "../../syntax/feeds/feed-texts.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"feed"> = {
  id: "feed/text-unfilled",
  on: "feed",
  severity: "warning",
  title: "A text or link of a feed was left by a template or a test",
  why: "Readers see the words of a program where a value was missing, or follow a link that only the house can open.",
  mend: "Give the template its value.",
  spec: "house rule",
  check: ({ root, channel }) => (isFilled(root) ? [] : judgeFeedTexts(channel)),
  examples: [
    { good: rss("<description>Stalls open at ten.</description>") },
    {
      bad: rss("<description>undefined</description>"),
      says: ['Summary of the item is "undefined", expected a text'],
    },
    {
      bad: rss("<category>{{ section }}</category>"),
      says: ['Category of the item is "{{ section }}", expected a text'],
    },
  ],
};
