/** Tags are not an array of texts. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/tags",
  severity: "error",
  title: "Tags are not an array of texts",
  why: "Readers ignore them.",
  mend: "Write an array of texts.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({ tags: "city" }),
      says: ['tags is "city", expected an array of texts'],
    },
  ],
});
