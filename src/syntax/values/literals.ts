/** The data types of schema.org as text: dates, times, durations, numbers, truth values and URLs. */
import { daysIn } from "./dates.ts";
import { readPlainDate } from "./plain-date.ts";

const DATE = /^-?(\d{4,6})(?:-(\d{2})(?:-(\d{2}))?|-W\d{2}(?:-[1-7])?|-\d{3}|(\d{2})(\d{2}))?$/;
const TIME = /^(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const DURATION =
  /^[+-]?P(?=[\dT])(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const LONGEST = 64;

/** True for an ISO 8601 date that the calendar has; the day or the month may be left out. */
export function isDate(text: string): boolean {
  if (text.length === 10 && readPlainDate(text) !== undefined) return true;
  const m = text.length <= LONGEST ? DATE.exec(text) : null;
  if (m === null) return false;
  const month = m[2] ?? m[4];
  const day = m[3] ?? m[5];
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(m[1]), Number(month)));
}

/** True for an ISO 8601 time of day. */
export function isTime(text: string): boolean {
  const m = text.length <= LONGEST ? TIME.exec(text) : null;
  if (m === null || Number(m[1]) > 24 || Number(m[2] ?? 0) >= 60 || Number(m[3] ?? 0) > 60) return false;
  // midnight at the end of a day is its last instant
  return Number(m[1]) < 24 || Number(m[2] ?? 0) + Number(m[3] ?? 0) === 0;
}

/** True for an ISO 8601 date and time of day, joined by T. */
export function isDateTime(text: string): boolean {
  if (text.length > 10 && readPlainDate(text) !== undefined) return true;
  const at = text.indexOf("T");
  return at > 0 && isDate(text.slice(0, at)) && isTime(text.slice(at + 1));
}

/** True for an ISO 8601 duration, such as PT1H30M. */
export function isDuration(text: string): boolean {
  return text.length <= LONGEST && DURATION.test(text);
}

/** True for a number written as schema.org wants it: digits, and a full stop for decimals. */
export function isNumeric(text: string): boolean {
  return text.length <= LONGEST && NUMBER.test(text);
}

/** True for a whole number. */
export function isWhole(text: string): boolean {
  return text.length <= LONGEST && /^[+-]?\d+$/.test(text);
}

const TRUTHS = new Set(["True", "False", "true", "false"]);

/** True for schema.org's names of the truth values. */
export function isTruth(text: string): boolean {
  return TRUTHS.has(text.replace(/^https?:\/\/schema\.org\//, ""));
}

/** True for a URL or IRI with a scheme. */
export function isAbsolute(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]/.test(text);
}

/** True for an absolute http or https URL with a host. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+(?:[/?#][^\s]*)?$/i.test(text);
}
