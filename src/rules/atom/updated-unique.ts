/** Two entries have one time of change. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/updated-unique",
  severity: "info",
  title: "Two entries have one time of change",
  why: "Readers cannot tell their order; entries dated to the day often share one.",
  mend: "Give the time of day where it is known.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-3.3",
  equivalents: { w3c: ["DuplicateUpdated"] },
  examples: [
    { good: atom() },
    {
      bad: atom(
        "",
        '<entry><title>One</title><id>https://news.example/1</id><link href="https://news.example/1"/><updated>2024-04-25T10:00:00+04:00</updated></entry>',
      ),
      says: ['updated of entry is "2024-04-25T10:00:00+04:00", which an earlier entry has too'],
    },
  ],
});
