/** Two items have one link. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/link-repeated",
  severity: "warning",
  title: "Two items have one link",
  why: "Readers who open the second find the first, and many readers show only one.",
  mend: "Give each item the address of its own page.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss(
        "</item><item><title>Road opens</title><guid>https://news.example/road</guid><link>https://news.example/book-fair</link>",
      ).replace("/road<", "/book-fair?road<"),
      says: ['Link is "https://news.example/book-fair", which an earlier item has too'],
    },
  ],
});
