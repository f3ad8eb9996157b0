/** An archive links to no other archive. */
import { atom, FH, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/archive-links",
  severity: "warning",
  title: "An archive links to no other archive",
  why: "Readers cannot go on to older or newer entries.",
  mend: "Add a link with rel prev-archive or next-archive.",
  spec: "https://www.rfc-editor.org/rfc/rfc5005",
  equivalents: { w3c: ["ArchiveIncomplete"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", '<fh:archive/><link rel="current" href="https://news.example/now.xml"/>', FH),
      says: ["Archive has no link with rel prev-archive or next-archive, expected one"],
    },
  ],
});
