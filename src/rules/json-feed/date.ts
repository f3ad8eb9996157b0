/** A date is not one of RFC 3339. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/date",
  severity: "error",
  title: "A date is not one of RFC 3339",
  why: "Readers sort by dates; one that they cannot read puts the item at the wrong place or nowhere.",
  mend: "Write a date such as 2024-04-25T10:00:00+04:00.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({ date_published: "2024-04-25" }),
      says: ['date_published is "2024-04-25", expected an RFC 3339 date such as 2024-04-25T10:00:00+04:00'],
    },
  ],
});
