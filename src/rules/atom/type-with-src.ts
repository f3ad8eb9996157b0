/** Content that lies elsewhere has no type. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/type-with-src",
  severity: "warning",
  title: "Content that lies elsewhere has no type",
  why: "Readers cannot know what they will get.",
  mend: "Add the media type.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.2",
  equivalents: { w3c: ["MissingTypeAttr"] },
  examples: [
    { good: atom() },
    {
      bad: atom('<summary>A fair.</summary><content src="https://news.example/fair"/>'),
      says: ["content of entry lies elsewhere and has no type, expected one"],
    },
  ],
});
