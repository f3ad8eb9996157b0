/** An attachment lacks what readers need. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/attachment",
  severity: "error",
  title: "An attachment lacks what readers need",
  why: "url and mime_type are required, sizes are numbers.",
  mend: "Add url and mime_type; write numbers.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({ attachments: [{ url: "https://news.example/a.mp3" }] }),
      says: ["Attachment has no url or mime_type, expected both"],
    },
  ],
});
