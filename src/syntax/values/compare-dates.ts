/** Which of two ISO 8601 dates is earlier, without guessing a zone or an hour that is not written. */
import { parseIsoDate } from "./dates.ts";
import { type PlainDate, readPlainDate } from "./plain-date.ts";

const DAY = 86_400;
const ROUGH = /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/;

/** Negative if `a` is earlier, positive if later, 0 if they cannot be told apart; undefined if one of them is no full date. */
function compareDates(a: string, b: string): number | undefined {
  const first = read(a);
  const second = read(b);
  if (first === undefined || second === undefined) return undefined;
  if (first.second === undefined || second.second === undefined) return first.day - second.day;
  if (first.offset === undefined || second.offset === undefined) {
    const away = clock(first) - clock(second);
    // a time without zone may be off by as much as zones differ, unless both lack it
    return first.offset === second.offset || Math.abs(away) > 14 * 3600 ? away : 0;
  }
  return instant(first) - instant(second);
}

/** The same for dates of which one is a year, or a year and a month: as far as both tell. */
function compareRough(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if ((length !== 4 && length !== 7) || !ROUGH.test(a) || !ROUGH.test(b)) return 0;
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** True if both are dates and `a` is surely earlier than `b`. */
export function isEarlier(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (compareDates(a, b) ?? compareRough(a, b)) < 0;
}

/** Milliseconds by which `a` is later than `b`; undefined if that is not known. */
export function millisecondsBetween(a: string, b: string): number | undefined {
  const first = read(a);
  const second = read(b);
  return first === undefined || second === undefined ? undefined : (instant(first) - instant(second)) * 1000;
}

function read(text: string): PlainDate | undefined {
  const plain = readPlainDate(text);
  if (plain !== undefined) return plain;
  const moment = parseIsoDate(text);
  if (moment === undefined) return undefined;
  return {
    day: Date.UTC(moment.year, moment.month - 1, moment.day) / (DAY * 1000),
    second: moment.isDay ? undefined : moment.hour * 3600 + moment.minute * 60 + moment.second,
    offset: moment.offset,
  };
}

function clock({ day, second = 0 }: PlainDate): number {
  return day * DAY + second;
}

function instant(date: PlainDate): number {
  return clock(date) - (date.offset ?? 0) * 60;
}
