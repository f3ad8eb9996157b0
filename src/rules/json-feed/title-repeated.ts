/** Two items of a JSON Feed have one title. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { repeatedValues } from "../../syntax/feeds/json-feed-agreement.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"json-feed"> = {
  id: "json-feed/title-repeated",
  on: "json-feed",
  severity: "info",
  title: "Two items of a JSON Feed have one title",
  why: "Readers take them for one.",
  mend: "Say in each title what is new; take out what stands there twice.",
  spec: "house rule",
  verified: false,
  check: (feed) => repeatedValues(feed, "title", (title) => title.length > 12 && title.includes(" ")),
  examples: [
    { good: jsonFeed() },
    {
      bad: jsonFeed(
        {},
        {},
        { id: "2", url: "https://news.example/2", title: "Book fair opens", content_text: "A road." },
      ),
      says: ['title is "Book fair opens", which an earlier item has too'],
    },
  ],
};
