/** An author says nothing, or is given as in version 1.0. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/author",
  severity: "warning",
  title: "An author says nothing, or is given as in version 1.0",
  why: "Readers show no author.",
  mend: "Write authors, an array of objects with a name.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({ authors: [{}] }),
      says: ["Author has neither name, url nor avatar, expected at least one"],
    },
  ],
});
