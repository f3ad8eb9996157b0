/** A link has no href. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/link-href",
  severity: "error",
  title: "A link has no href",
  why: "It leads nowhere.",
  mend: "Add the URL.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.1",
  equivalents: { w3c: ["MissingHref"] },
  examples: [
    { good: atom() },
    { bad: atom('<link rel="related"/>'), says: ["link of entry has no href, expected one"] },
  ],
});
