/** Two links of one relation have the same type and language. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/duplicate-link",
  severity: "error",
  title: "Two links of one relation have the same type and language",
  why: "Readers cannot know which one to open.",
  mend: "Keep one, or say how they differ.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1",
  equivalents: { w3c: ["DuplicateAtomLink"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<link href="https://news.example/other"/>'),
      says: ["entry has two alternate links of one type and language, expected them to differ"],
    },
  ],
});
