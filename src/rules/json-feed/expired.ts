/** expired is neither true nor false. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/expired",
  severity: "error",
  title: "expired is neither true nor false",
  why: "Readers cannot know whether to go on.",
  mend: "Write true or false.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { expired: "no" }),
      says: ['expired is "no", expected true or false'],
    },
  ],
});
