/** Times of articles are ISO 8601. */

import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { parseIsoDate } from "../../syntax/values/dates.ts";

export const rule = onTags(
  ["article:published_time", "article:modified_time", "article:expiration_time", "og:updated_time"],
  {
    id: "open-graph/time-form",
    severity: "error",
    title: "Article time is malformed",
    why: "Open Graph times are ISO 8601; another form is not read, or is read as another day.",
    mend: "Write for example 2026-04-25T09:00:00+04:00.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25T09:00:00+04:00"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="25.04.2026"></head><body></body></html>',
        says: ["article:published_time is 25.04.2026, expected an ISO 8601 date such as 2026-04-25T09:00:00+04:00"],
      },
    ],
  },
  (value) => {
    if (value === "" || parseIsoDate(value) !== undefined) return undefined;
    return `is ${clip(value)}, expected an ISO 8601 date such as 2026-04-25T09:00:00+04:00`;
  },
);
