/** Two items have one title. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/title-repeated",
  severity: "info",
  title: "Two items have one title",
  why: "Readers take them for one, and so do search engines.",
  mend: "Say in each title what is new; take out what stands there twice.",
  spec: "house rule",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss(
        '</item><item><title>Book fair opens</title><guid isPermaLink="false">4712</guid><link>https://news.example/road</link>',
      ),
      says: ['Title is "Book fair opens", which an earlier item has too'],
    },
  ],
});
