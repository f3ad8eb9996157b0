/** An attribute is blank. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/blank-attribute",
  severity: "warning",
  title: "An attribute is blank",
  why: "An attribute without a value says nothing.",
  mend: "Give a value or leave the attribute out.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["AttrNotBlank"] },
  examples: [
    { good: rss() },
    {
      bad: atom('<link rel="related" title="" href="https://news.example/x"/>'),
      says: ["title of link of entry is blank, expected a value"],
    },
  ],
});
