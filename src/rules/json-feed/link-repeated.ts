/** Two items of a JSON Feed have one url. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { repeatedValues } from "../../syntax/feeds/json-feed-agreement.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"json-feed"> = {
  id: "json-feed/link-repeated",
  on: "json-feed",
  severity: "warning",
  title: "Two items of a JSON Feed have one url",
  why: "Readers who open the second find the first.",
  mend: "Give each item the address of its own page.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  verified: false,
  check: (feed) => repeatedValues(feed, "url", (url) => url !== ""),
  examples: [
    { good: jsonFeed() },
    {
      bad: jsonFeed({}, {}, { id: "2", url: "https://news.example/1", title: "Road opens", content_text: "A road." }),
      says: ['url is "https://news.example/1", which an earlier item has too'],
    },
  ],
};
