/** The machine's date of a visible time is none. */

import { hasTimes } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { parseIsoDate } from "../../syntax/values/dates.ts";

export const rule = onPage(
  {
    id: "page/time-form",
    gate: hasTimes,
    severity: "warning",
    title: "The machine's date of a visible time is none",
    why: "datetime is there to be read by machines, and this one cannot be.",
    mend: 'Write datetime="2026-04-25T09:00:00+04:00".',
    spec: "https://html.spec.whatwg.org/multipage/text-level-semantics.html#attr-time-datetime",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head></head><body><time class="published" datetime="2026-04-25">25 April</time></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><time class="published" datetime="25.04.2026">25 April</time></body></html>',
        says: ['datetime is "25.04.2026", expected an ISO 8601 date such as 2026-04-25T09:00:00+04:00'],
      },
    ],
  },
  (page) =>
    page.times.flatMap(({ value, isPublished, isWritten }, i) =>
      (isPublished || /^\d{4}-\d\d-\d\d\D|\d{4}|^\d{1,2} \p{L}/u.test(value)) &&
      isWritten !== true &&
      parseIsoDate(value) === undefined &&
      !/^(?:\d{4,}(?:-\d\d)?|(?:--)?\d\d-\d\d|\d{4}-W\d\d|P.*|\d\d:\d\d.*|(?:\d+ ?[wdhms] ?)+)$/.test(value)
        ? [
            {
              at: `/times/${i}`,
              message: `datetime is ${JSON.stringify(clip(value))}, expected an ISO 8601 date such as 2026-04-25T09:00:00+04:00`,
            },
          ]
        : [],
    ),
);
