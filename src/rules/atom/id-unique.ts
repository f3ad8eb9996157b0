/** Two entries have one id. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/id-unique",
  severity: "warning",
  title: "Two entries have one id",
  why: "They count as versions of one entry, and readers show one.",
  mend: "Give each entry its own id.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1",
  equivalents: { w3c: ["DuplicateEntries"] },
  examples: [
    { good: atom() },
    {
      bad: atom(
        "",
        ["book-fair", "3"]
          .map(
            (id) =>
              `<entry><title>One</title><id>https://news.example/${id}</id><link href="https://news.example/${id}"/><updated>2024-04-24T10:00:00Z</updated></entry>`,
          )
          .join(""),
      ),
      says: ['id of entry is "https://news.example/book-fair", which an earlier entry has too'],
    },
  ],
});
