/** A tag URI is not written as one. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/tag-uri",
  severity: "error",
  title: "A tag URI is not written as one",
  why: "An identifier that is malformed may be cut or changed on its way.",
  mend: "Write tag:authority,date:name.",
  spec: "https://www.rfc-editor.org/rfc/rfc4151",
  equivalents: { w3c: ["InvalidTAG"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", "", "").replace("https://news.example/book-fair</id>", "tag:news.example:fair</id>"),
      says: ['id of entry is "tag:news.example:fair", expected tag:authority,date:name as RFC 4151 has it'],
    },
  ],
});
