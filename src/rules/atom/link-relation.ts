/** The relation of a link is unknown. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/link-relation",
  severity: "warning",
  title: "The relation of a link is unknown",
  why: "Readers ignore the link.",
  mend: "Use a registered relation, or a URI of your own.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2",
  equivalents: { w3c: ["UnregisteredAtomLinkRel"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<link rel="beside" href="https://news.example/x"/>'),
      says: ['rel of link of entry is "beside", expected a registered relation or a full URI'],
    },
  ],
});
