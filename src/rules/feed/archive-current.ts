/** An archive does not name the feed that it belongs to. */
import { atom, FH, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/archive-current",
  severity: "warning",
  title: "An archive does not name the feed that it belongs to",
  why: "Readers that find the archive cannot find the living feed.",
  mend: "Add a link with rel current.",
  spec: "https://www.rfc-editor.org/rfc/rfc5005",
  equivalents: { w3c: ["MissingCurrentInArchive"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", '<fh:archive/><link rel="prev-archive" href="https://news.example/1.xml"/>', FH),
      says: ["Archive has no link with rel current, expected the feed that it belongs to"],
    },
  ],
});
