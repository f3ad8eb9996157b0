/** Which of two ISO 8601 dates is earlier, without guessing a zone or an hour that is not written. */
import { type Moment, parseIsoDate } from "./dates.ts";

const DAY = 86_400_000;

/** Negative if `a` is earlier, positive if later, 0 if they cannot be told apart; undefined if one of them is no full date. */
function compareDates(a: string, b: string): number | undefined {
  const first = parseIsoDate(a);
  const second = parseIsoDate(b);
  if (first === undefined || second === undefined) return undefined;
  if (first.isDay || second.isDay) return days(first) - days(second);
  if (first.offset === undefined || second.offset === undefined) {
    const away = clock(first) - clock(second);
    // a time without zone may be off by as much as zones differ, unless both lack it
    return first.offset === second.offset || Math.abs(away) > 14 * 3_600_000 ? away : 0;
  }
  return instant(first) - instant(second);
}

/** True if both are full dates and `a` is earlier than `b`. */
export function isEarlier(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (compareDates(a, b) ?? 0) < 0;
}

/** Milliseconds by which `a` is later than `b`; undefined if that is not known. */
export function millisecondsBetween(a: string, b: string): number | undefined {
  const first = parseIsoDate(a);
  const second = parseIsoDate(b);
  return first === undefined || second === undefined ? undefined : instant(first) - instant(second);
}

/** The day as a number, by the calendar of the date itself. */
function days(moment: Moment): number {
  return Date.UTC(moment.year, moment.month - 1, moment.day) / DAY;
}

function clock({ year, month, day, hour, minute, second }: Moment): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function instant(moment: Moment): number {
  return clock(moment) - (moment.offset ?? 0) * 60_000;
}
