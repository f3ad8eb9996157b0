/** Two items have one link. */
import { contradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"feed"> = {
  id: "feed/link-repeated",
  on: "feed",
  severity: "warning",
  title: "Two items have one link",
  why: "Readers who open the second find the first, and many readers show only one.",
  mend: "Give each item the address of its own page.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  check: (feed) => contradictions(feed, "feed/link-repeated"),
  examples: [
    { good: rss() },
    {
      bad: rss(
        "</item><item><title>Road opens</title><guid>https://news.example/road</guid><link>https://news.example/book-fair</link>",
      ).replace("/road<", "/book-fair?road<"),
      says: ['Link is "https://news.example/book-fair", which an earlier item has too'],
    },
  ],
};
