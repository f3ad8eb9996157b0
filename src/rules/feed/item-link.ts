/** An item leads to the feed's own page. */

import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/item-link",
  severity: "warning",
  title: "An item leads to the feed's own page",
  why: "Readers who open it find the front page and not the article.",
  mend: "Give the item the URL of its article.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss().replace(
        /<item>[\s\S]*<\/item>/,
        "<item><title>Book fair opens</title><link>https://news.example/</link></item>",
      ),
      says: ['Link is "https://news.example/", the feed\'s own page, expected that of the item'],
    },
  ],
});
