/** The machine's date of a time element is another than readers see. */
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";
import { writtenDay } from "../../syntax/values/written-dates.ts";

const page = (time: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Book fair</title></head><body><article><h1>Book fair</h1>${time}</article></body></html>`;
const HOUR = 3_600_000;

/** In a time of universal time, which many systems write, a day more or less is the zone's of the readers; others are in the house's own. */
function graceOf(time: string): number {
  return /T.*(?:Z|[+-]00:?00)$/i.test(time) ? 36 * HOUR : 12 * HOUR;
}

export const rule = onPage(
  {
    id: "agreement/page-time-shown",
    severity: "warning",
    title: "The machine's date of a time element is another than readers see",
    why: "Search engines compare the dates that they find; where they differ they trust none of them.",
    mend: "Write the same day in datetime and in the text.",
    spec: "https://developers.google.com/search/docs/appearance/publication-dates",
    checkedOn: "2026-07-01",
    examples: [
      { good: page('<time datetime="2026-04-25T09:00:00+04:00">25 April 2026</time>') },
      { good: page('<time datetime="2026-04-25">25 апреля 2026 года</time>') },
      {
        bad: page('<time datetime="2026-04-25T09:00:00+04:00">April 5, 2026</time>'),
        says: ["Readers see April 5, 2026 and datetime is 2026-04-25T09:00:00+04:00, expected one day"],
      },
    ],
  },
  ({ shown }) =>
    shown.flatMap(({ value, text }, i) => {
      const written = writtenDay(text);
      const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
      const away = written === undefined || day === undefined ? undefined : millisecondsBetween(written, day);
      return away === undefined || Math.abs(away) < graceOf(value)
        ? []
        : [
            {
              at: `/shown/${i}`,
              message: `Readers see ${clip(text)} and datetime is ${clip(value)}, expected one day`,
            },
          ];
    }),
);
