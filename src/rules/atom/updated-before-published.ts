/** An entry was updated before it was published. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { atom } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "atom/updated-before-published",
  severity: "warning",
  title: "An entry was updated before it was published",
  why: "Readers sort by updated, and show the entry below older ones.",
  mend: "Correct one of the two dates.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15",
  verified: false,
  examples: [
    { good: atom("<published>2024-04-25T10:00:00+04:00</published>") },
    {
      bad: atom("<published>2024-04-26T10:00:00+04:00</published>"),
      says: [
        'published of entry is "2024-04-26T10:00:00+04:00", expected none after updated, "2024-04-25T10:00:00+04:00"',
      ],
    },
  ],
});
