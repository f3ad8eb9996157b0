/** The usual forms of ISO 8601 dates, read without a regular expression: most dates are written so, and each is asked about often. */
import { daysIn } from "./dates.ts";

/** A day since 1970, the second of that day, and minutes east of UTC if a zone is written. */
export interface PlainDate {
  readonly day: number;
  /** Undefined where only a day is given. */
  readonly second: number | undefined;
  readonly offset: number | undefined;
}

/** Reads `YYYY-MM-DD` and `YYYY-MM-DDThh:mm:ss` with or without `Z` or `+hh:mm`; undefined for any other form. */
export function readPlainDate(text: string): PlainDate | undefined {
  const { length } = text;
  if (length !== 10 && length !== 19 && length !== 20 && length !== 25) return undefined;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  // a comparison with NaN is false, so that what is no digit fails here as well
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  const days = daysSince(year, month, day);
  if (length === 10) return { day: days, second: undefined, offset: undefined };
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined;
  if (!(hour < 24 && minute < 60 && second <= 60)) return undefined;
  const offset = offsetOf(text);
  return Number.isNaN(offset) ? undefined : { day: days, second: hour * 3600 + minute * 60 + second, offset };
}

/** Minutes east of UTC, undefined where none is written, NaN where it is ill-formed. */
function offsetOf(text: string): number | undefined {
  const { length } = text;
  if (length === 19) return undefined;
  const sign = text.charCodeAt(19);
  if (length === 20) return sign === 90 ? 0 : Number.NaN;
  const hours = two(text, 20);
  const minutes = two(text, 23);
  if ((sign !== 43 && sign !== 45) || text.charCodeAt(22) !== 58 || !(hours < 24 && minutes < 60)) return Number.NaN;
  return (sign === 45 ? -1 : 1) * (hours * 60 + minutes);
}

/** The number of two digits, or NaN. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days from 1970-01-01 in the Gregorian calendar; the year is counted from March, so that a leap day comes last. */
function daysSince(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
