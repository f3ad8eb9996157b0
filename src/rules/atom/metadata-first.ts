/** An element of the feed stands after an entry. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/metadata-first",
  severity: "error",
  title: "An element of the feed stands after an entry",
  why: "Readers that stream the feed have shown the entry by then.",
  mend: "Put all entries at the end.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1",
  equivalents: { w3c: ["MisplacedMetadata"] },
  examples: [
    { good: atom() },
    {
      bad: atom().replace("</feed>", "<rights>Free</rights></feed>"),
      says: ["rights of feed stands after an entry, expected it before all entries"],
    },
  ],
});
