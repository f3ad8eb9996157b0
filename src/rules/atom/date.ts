/** A date is not one of RFC 3339. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/date",
  severity: "error",
  title: "A date is not one of RFC 3339",
  why: "Readers sort by dates; one that they cannot read puts the entry at the wrong place or nowhere.",
  mend: "Write a date such as 2024-04-25T10:00:00+04:00.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-3.3",
  equivalents: { w3c: ["InvalidRFC3339Date"] },
  examples: [
    { good: atom("<published>2024-04-25T10:00:00+04:00</published>") },
    {
      bad: atom("<published>2024-04-25</published>"),
      says: ['published of entry is "2024-04-25", expected an RFC 3339 date such as 2024-04-25T10:00:00+04:00'],
    },
  ],
});
