/** The feed is written in a draft of Atom. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/obsolete-namespace",
  severity: "error",
  title: "The feed is written in a draft of Atom",
  why: "Readers drop the support of drafts.",
  mend: "Write Atom 1.0.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["ObsoleteNamespace"] },
  examples: [
    { good: atom() },
    {
      bad: '<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>',
      says: [
        'Root element lies in the namespace "http://purl.org/atom/ns#" of a draft, expected "http://www.w3.org/2005/Atom"',
      ],
    },
  ],
});
