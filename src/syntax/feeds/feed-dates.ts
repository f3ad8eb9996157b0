/** Dates as feeds must write them, letter by letter. */
import { epochOf, parseIsoDate, parseRfc822Date, weekdayOf } from "../values/dates.ts";
import type { Verdict } from "./feed-verdicts.ts";
export const W3CDTF = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

export const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** A year or month alone is complete where the format allows it. */
export function isDate(value: string, form: RegExp): boolean {
  if (!form.test(value)) return false;
  if (value.length === 4) return true;
  if (value.length === 7) return Number(value.slice(5)) >= 1 && Number(value.slice(5)) <= 12;
  return parseIsoDate(value) !== undefined;
}

const RFC2822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]?\d\d[0-5]\d|UT|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|Z)$/;

const RFC822 =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\s*,\s*)?\d\d?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s+\d\d(?:\d\d)?\s+\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d\d\d\d|ut|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|[a-ik-z])?$/;

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

export function rfc822(value: string): Verdict {
  const wrong = { rule: "rss/date", expected: 'an RFC 822 date such as "Thu, 25 Apr 2024 10:00:00 +0400"' };
  if (!RFC2822.test(value)) {
    const plain = withoutComments(value.replace(/\\./g, "")).trim().toLowerCase();
    if (!RFC822.test(plain)) return wrong;
    return {
      rule: "rss/date-form",
      expected: "the common form with single blanks, capitals and four digits for the year",
    };
  }
  const moment = parseRfc822Date(value.replace(/ (\d{4})$/, " +$1"));
  if (moment === undefined) return wrong;
  const weekday = WEEKDAYS[weekdayOf(moment.year, moment.month, moment.day)] as string;
  if (value.includes(",") && value.slice(0, 3) !== weekday)
    return { rule: "rss/weekday", expected: `${weekday}, the weekday of that date` };
  return undefined;
}

/** Comments in brackets may be nested (RFC 822 §3.4.3). */
export function withoutComments(text: string): string {
  let out = "";
  let depth = 0;
  for (const c of text) {
    if (c === "(") depth += 1;
    else if (c === ")" && depth > 0) depth -= 1;
    else if (depth === 0) out += c;
    if (c === ")" && depth === 0) out += " ";
  }
  return out;
}

/** Milliseconds since 1970 of a date in any form of feeds; undefined for none. */
export function epochOfDate(value: string): number | undefined {
  const moment = parseIsoDate(value) ?? parseRfc822Date(value);
  return moment === undefined ? undefined : epochOf(moment);
}
