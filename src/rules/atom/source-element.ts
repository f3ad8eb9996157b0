/** The source of a copied entry lacks its title, id or date. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/source-element",
  severity: "warning",
  title: "The source of a copied entry lacks its title, id or date",
  why: "Readers cannot tell where the entry came from.",
  mend: "Copy title, id and updated of the source feed.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11",
  equivalents: { w3c: ["MissingSourceElement"] },
  examples: [
    { good: atom() },
    {
      bad: atom("<source><title>Gazette</title><id>https://gazette.example/</id></source>"),
      says: ["source of entry has no updated, expected one"],
    },
  ],
});
