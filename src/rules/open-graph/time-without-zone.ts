/** An article time has no zone. */
import { withZone } from "../../syntax/findings/mends.ts";
import { onTags } from "../../syntax/pages/page-rules.ts";

export const rule = onTags(
  ["article:published_time", "article:modified_time", "article:expiration_time", "og:updated_time"],
  {
    id: "open-graph/time-without-zone",
    severity: "warning",
    title: "An article time has no zone",
    why: "The same digits are hours apart in Baku and London; each network guesses its own.",
    mend: "Add the offset of the place of publication.",
    spec: "https://www.rfc-editor.org/rfc/rfc3339#section-4.4",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25T09:00:00+04:00"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:published_time" content="2026-04-25T09:00:00"></head><body></body></html>',
        says: ["article:published_time is 2026-04-25T09:00:00 without zone, expected an offset such as +04:00 or Z"],
      },
    ],
  },
  (value) =>
    /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/.test(value)
      ? `is ${value} without zone, expected an offset such as +04:00 or Z`
      : undefined,
  (value, _page, context) => withZone(value.trim(), context),
);
