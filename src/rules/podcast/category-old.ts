/** A category of a podcast is no longer Apple's. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/category-old",
  severity: "warning",
  title: "A category of a podcast is no longer Apple's",
  why: "Directories put the podcast where they think it belongs now.",
  mend: "Choose a category of today's list.",
  spec: "https://podcasters.apple.com/support/1691-apple-podcasts-categories",
  verified: false,
  equivalents: { w3c: ["ObsoleteItunesCategory"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", PODCAST.replace("News", "News & Politics".replace("&", "&amp;")), ITUNES),
      says: ['Category "News & Politics" is none since 2019, expected one of today\'s'],
    },
  ],
});
