/** A list was changed before it was made. */
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "opml/modified-before-created",
  severity: "warning",
  title: "A list was changed before it was made",
  why: "One of the two dates is wrong, and readers may not notice changes.",
  mend: "Correct the date.",
  spec: "http://opml.org/spec2.opml",
  verified: false,
  examples: [
    { good: '<opml version="2.0"><head/><body><outline text="News"/></body></opml>' },
    {
      bad: '<opml version="2.0"><head><dateCreated>Mon, 16 Nov 2026 10:00:00 GMT</dateCreated><dateModified>Fri, 16 Oct 2026 10:00:00 GMT</dateModified></head><body><outline text="News"/></body></opml>',
      says: ["dateModified is Fri, 16 Oct 2026 10:00:00 GMT, before dateCreated Mon, 16 Nov 2026 10:00:00 GMT"],
    },
  ],
});
