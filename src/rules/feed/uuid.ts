/** A UUID is not written as one. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/uuid",
  severity: "error",
  title: "A UUID is not written as one",
  why: "An identifier that is malformed may be cut or changed on its way.",
  mend: "Write urn:uuid: and the UUID with hyphens.",
  spec: "https://www.rfc-editor.org/rfc/rfc8141",
  equivalents: { w3c: ["InvalidUUID"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", "", "").replace("https://news.example/book-fair</id>", "urn:uuid:1225c695</id>"),
      says: [
        'id of entry is "urn:uuid:1225c695", expected urn:uuid: and a UUID of 8, 4, 4, 4 and 12 hexadecimal digits',
      ],
    },
  ],
});
