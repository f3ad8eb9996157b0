/** Atom or XHTML elements have a prefix. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/no-prefix",
  severity: "warning",
  title: "Atom or XHTML elements have a prefix",
  why: "Some readers look for the names without one.",
  mend: "Make it the default namespace.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["AvoidNamespacePrefix"] },
  examples: [
    { good: atom() },
    {
      bad: atom("", "", 'xmlns:atom="http://www.w3.org/2005/Atom"'),
      says: [
        'Prefix "atom" stands for "http://www.w3.org/2005/Atom", expected the default namespace, since some readers know no other',
      ],
    },
  ],
});
