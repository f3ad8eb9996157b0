/** An identifier is not in its normal form. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/canonical-uri",
  severity: "warning",
  title: "An identifier is not in its normal form",
  why: "Equal identifiers must have equal characters; some readers normalise, others do not.",
  mend: "Write the scheme and host in lower case, no default port, no dot segments, and only needed escapes.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["NonCanonicalURI"] },
  examples: [
    { good: rss() },
    {
      bad: atom("", "", "").replace("https://news.example/book-fair</id>", "https://NEWS.example:443/book-fair</id>"),
      says: [
        'id of entry is "https://NEWS.example:443/book-fair", expected its normal form "https://news.example/book-fair"',
      ],
    },
  ],
});
