/** A link holds text. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/link-empty",
  severity: "warning",
  title: "A link holds text",
  why: "Atom links are empty; RSS links are not.",
  mend: "Put the URL into href.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7",
  equivalents: { w3c: ["AtomLinkNotEmpty"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<link rel="related" href="https://news.example/x">More</link>'),
      says: ["link of entry holds text, expected none"],
    },
  ],
});
