/** Arithmetic on ISO days without a clock or a zone. */

/** Year, month, day. */
export type Day = readonly [year: number, month: number, day: number];

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True if the day exists; February 29 only in leap years, or in any if the year is unknown (0). */
export function isDay([year, month, day]: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= (month === 2 && leap ? 29 : lengths[month - 1]!);
}

/** Number of the day, counted from 1970-01-01 (a Thursday). */
export const numberOf = ([year, month, day]: Day): number => Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);

/** The day with a number. */
export function dayOf(count: number): Day {
  const date = new Date(count * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

const two = (value: number): string => String(value).padStart(2, "0");

/** ISO 8601; year 0 is unknown. */
export const isoOf = ([year, month, day]: Day): string =>
  year === 0 ? `--${two(month)}-${two(day)}` : `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** ISO 8601 of a month. */
export const isoMonth = (year: number, month: number): string => `${String(year).padStart(4, "0")}-${two(month)}`;

/** The day that an RFC 3339 date or date-time begins with. */
export function dayFrom(published: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(published ?? "");
  if (!found) return undefined;
  const day: Day = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDay(day) ? day : undefined;
}

/** The year that brings a month and day nearest to another day. */
export function nearestYear(month: number, day: number, to: Day): number {
  let best = to[0];
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [to[0], to[0] - 1, to[0] + 1]) {
    if (!isDay([year, month, day])) continue;
    const apart = Math.abs(numberOf([year, month, day]) - numberOf(to));
    if (apart < distance) {
      distance = apart;
      best = year;
    }
  }
  return best;
}
