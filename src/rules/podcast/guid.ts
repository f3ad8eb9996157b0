/** The identity of a podcast is no UUID. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/guid",
  severity: "error",
  title: "The identity of a podcast is no UUID",
  why: "Apps cannot tell the podcast from others when it moves.",
  mend: "Write the UUID that is made from the feed's URL.",
  spec: "https://github.com/Podcastindex-org/podcast-namespace",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss("", "<podcast:guid>news-42</podcast:guid>", 'xmlns:podcast="https://podcastindex.org/namespace/1.0"'),
      says: ['podcast:guid is "news-42", expected a UUID'],
    },
  ],
});
