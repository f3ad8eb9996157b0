/** Dates and years in digits: `04.05.2026`, `2026-05-04`, `the 2016 vote`, `(2013)`. */

import { type Match, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { isDay } from "./calendar.ts";

/** What a pattern gathered. */
export interface Parts {
  day?: number;
  lastDay?: number;
  month?: number;
  lastMonth?: number;
  year?: number;
  lastYear?: number;
  weekday?: number;
}

export interface Raw {
  readonly from: number;
  readonly to: number;
  readonly parts: Parts;
  readonly relative?: Match;
  readonly shift?: number;
  readonly rule: string;
}

/** 04.05.2026, 4/5/2026, 2026-05-04. */
export function numericAt(text: Text, at: number): Raw | undefined {
  const { tokens } = text;
  const a = tokens[at];
  const mark = tokens[at + 1];
  const b = tokens[at + 2];
  if (a?.until && a.value > 999 && a.until <= 12 && mark?.form.text === "-" && b?.kind === "number" && !b.spaced) {
    const parts = { year: a.value, month: a.until, day: b.value };
    return isSane(parts) ? { from: at, to: at + 3, parts, rule: "iso" } : undefined;
  }
  const mark2 = tokens[at + 3];
  const c = tokens[at + 4];
  if (!a || a.until || b?.kind !== "number" || c?.kind !== "number" || b.until || c.until) return undefined;
  if (
    !/^[./]$/.test(mark?.form.text ?? "") ||
    mark2?.form.text !== mark?.form.text ||
    mark?.spaced ||
    b.spaced ||
    mark2?.spaced ||
    c.spaced
  )
    return undefined;
  const order = a.value > 31 ? "ymd" : text.compiled.pack.calendar.numericOrder;
  const [year, month, day] =
    order === "ymd"
      ? [a.value, b.value, c.value]
      : order === "mdy"
        ? [c.value, a.value, b.value]
        : [c.value, b.value, a.value];
  if (!isYear(year, text, order === "ymd" ? at : at + 4) && year < 1000) return undefined;
  const parts = { year, month, day };
  return isSane(parts) ? { from: at, to: at + 5, parts, rule: "numeric" } : undefined;
}

/** `the 2016 vote`, `from file, 2008`: a number of our times that counts and measures nothing. */
export function isBareYear(text: Text, at: number): boolean {
  const { form, value, until, start } = text.tokens[at]!;
  if (form.folded || until || value < 1800 || value > 2099 || !isYear(value, text, at)) return false;
  const before = text.tokens[at - 1];
  if (
    before &&
    ((before.kind === "mark" && !/^[,(–—"“‘:]$/.test(before.form.text)) ||
      (!text.tokens[at]!.spaced && start > 0 && before.kind === "word"))
  )
    return false;
  if (before?.kind === "number" || text.compiled.notYears.has(before?.form.folded ?? "")) return false;
  const next = text.tokens[at + 1];
  if (next?.kind === "mark" && /^[%:/°$€£]$/.test(next.form.text)) return false;
  if (next?.kind !== "word") return true;
  if (text.compiled.notYears.has(next.form.folded)) return false;
  // A plural counts, unless it is one of events: 2016 elections.
  const plural = next.form.shape === "lower" && next.form.readings.some(({ tags }) => tags & Tag.plural);
  return !plural || !!matchOf(text, at + 1, "event");
}

/** True if a pattern that takes the year too begins right here. */
export const isDayBefore = (text: Text, at: number): boolean => !!matchOf(text, at + 1, "month");

/** A number alone in brackets. */
export const isBracketed = (text: Text, at: number): boolean =>
  text.tokens[at]!.form.folded === "" &&
  text.tokens[at - 1]?.form.text === "(" &&
  text.tokens[at + 1]?.form.text === ")";

/** True if the number is followed or preceded by a decimal part: 1,6 or 2.5. */
export function isDecimal(text: Text, at: number): boolean {
  const next = text.tokens[at + 1];
  const after = text.tokens[at + 2];
  if (
    next?.kind === "mark" &&
    !next.spaced &&
    after?.kind === "number" &&
    !after.spaced &&
    /^[.,:]$/.test(next.form.text)
  )
    return true;
  const before = text.tokens[at - 1];
  return (
    before?.kind === "mark" &&
    !text.tokens[at]!.spaced &&
    /^[.,:]$/.test(before.form.text) &&
    text.tokens[at - 2]?.kind === "number" &&
    !before.spaced
  );
}

/** A number that may be a year. */
export const isYear = (value: number, text: Text, at: number): boolean =>
  value >= 1000 && value <= 2199 && text.text[text.tokens[at]!.start] !== "0" && !isDecimal(text, at);

/** True if the parts make a day that exists. */
export function isSane(parts: Parts): boolean {
  if (parts.day === undefined) return true;
  if (parts.month === undefined) return false;
  return (
    isDay([parts.year ?? 0, parts.month, parts.day]) &&
    (parts.lastDay === undefined || parts.lastMonth !== undefined || parts.lastDay > parts.day) &&
    (parts.lastDay === undefined || isDay([parts.year ?? 0, parts.lastMonth ?? parts.month, parts.lastDay]))
  );
}
