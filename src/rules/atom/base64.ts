/** Content that must be Base64 is not. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/base64",
  severity: "error",
  title: "Content that must be Base64 is not",
  why: "Readers decode it to rubbish.",
  mend: "Encode it, or correct the type.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3",
  equivalents: { w3c: ["NotBase64"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<summary>A picture.</summary><content type="image/png">A picture!</content>'),
      says: ["content of entry has the type image/png, expected Base64"],
    },
  ],
});
