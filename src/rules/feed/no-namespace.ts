/** An element has no namespace. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/no-namespace",
  severity: "warning",
  title: "An element has no namespace",
  why: "In this format every element lies in a namespace, so readers cannot know what it is.",
  mend: "Put the element into a namespace.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["UndeterminableVocabulary"] },
  examples: [
    { good: rss() },
    { bad: atom('<price xmlns="">5</price>'), says: ["price has no namespace, expected one"] },
  ],
});
