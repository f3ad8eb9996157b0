/** A reference is not written as one. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/iri",
  severity: "error",
  title: "A reference is not written as one",
  why: "Readers cannot follow it.",
  mend: "Write the reference as RFC 3987 has it.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["InvalidIRI"] },
  examples: [
    { good: rss() },
    {
      bad: atom('<link rel="related" href="http:///x"/>'),
      says: ['href of link of entry is "http:///x", expected a URI or a reference to one'],
    },
  ],
});
