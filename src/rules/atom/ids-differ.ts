/** All entries have one id. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/ids-differ",
  severity: "error",
  title: "All entries have one id",
  why: "Readers show one entry only.",
  mend: "Give each entry its own id.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6",
  equivalents: { w3c: ["DuplicateIds"] },
  examples: [
    { good: atom() },
    {
      bad: atom(
        "",
        '<entry><title>One</title><id>https://news.example/book-fair</id><link href="https://news.example/1"/><updated>2024-04-24T10:00:00Z</updated></entry>',
      ),
      says: ['All 2 entries have the id "https://news.example/book-fair", expected one of its own for each'],
    },
  ],
});
