/** Dates as feeds write them (RFC 3339, RFC 822, W3CDTF): read and written by arithmetic, never through the machine's zone. */
import { rememberLast } from "./remember-last.ts";

/** A point in time as written. `offset` is minutes east of UTC; absent where the text names no zone. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset?: number;
  /** True where only a day is given. */
  readonly isDay: boolean;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2}))?)?$/;

/** Days in a month; `month` is 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads an ISO 8601 day or date-time; undefined where it is none. */
export function parseIsoDate(text: string): Moment | undefined {
  if (text.charCodeAt(4) !== 45) return undefined; // no year and hyphen: a glance tells most other texts apart
  return readIsoDate(text);
}

/** The dates of an article are asked for once for every feed that it stands in. */
const readIsoDate = rememberLast((text: string): Moment | undefined => {
  const m = text.length <= 48 ? ISO.exec(text) : null;
  if (m === null) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const [hour, minute, second] = [Number(m[4] ?? 0), Number(m[5] ?? 0), Number(m[6] ?? 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const moment = { year, month, day, hour, minute, second, isDay: m[4] === undefined };
  if (m[7] !== undefined) return { ...moment, offset: 0 };
  if (m[8] === undefined) return moment;
  const [hours, minutes] = [Number(m[9]), Number(m[10])];
  if (hours > 23 || minutes > 59) return undefined;
  return { ...moment, offset: (m[8] === "-" ? -1 : 1) * (hours * 60 + minutes) };
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const ZONES: Readonly<Record<string, number>> = {
  __proto__: null as never,
  GMT: 0,
  UT: 0,
  UTC: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const RFC822 =
  /^(?:([A-Za-z]{3,9}),?[ \t]+)?(\d{1,2})[ \t]+([A-Za-z]{3,9})[ \t]+(\d{2}|\d{4})(?:[ \t]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:[ \t]+(?:([+-])(\d{2})(\d{2})|([A-Za-z]{1,5})))?$/;

/** Where letters and signs stand in `Thu, 25 Apr 2024 10:00:00 +0400` or `GMT`; digits lie between them. */
const isUsual = (text: string): boolean =>
  (text.length === 31 || (text.length === 29 && text.endsWith(" GMT"))) &&
  text.charCodeAt(3) === 44 &&
  text.charCodeAt(4) === 32 &&
  text.charCodeAt(7) === 32 &&
  text.charCodeAt(11) === 32 &&
  text.charCodeAt(16) === 32 &&
  text.charCodeAt(19) === 58 &&
  text.charCodeAt(22) === 58 &&
  text.charCodeAt(25) === 32;

/** The number that `count` digits make; NaN where they are none. */
function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let i = from; i < from + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads the usual form by its places; undefined where it is another or no date, which the lenient way tells. */
function readUsual(text: string): Moment | undefined {
  const month = MONTHS.indexOf(text.slice(8, 11)) + 1;
  const [year, day] = [digits(text, 12, 4), digits(text, 5, 2)];
  const [hour, minute, second] = [digits(text, 17, 2), digits(text, 20, 2), digits(text, 23, 2)];
  const sign = text.length === 29 ? 0 : 44 - text.charCodeAt(26); // 1 for +, -1 for -
  const zone = text.length === 29 ? 0 : digits(text, 27, 4);
  const isMade =
    year >= 0 && month > 0 && day > 0 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second <= 60;
  if (!isMade || (text.length === 31 && sign !== 1 && sign !== -1) || !(zone >= 0) || !/^[A-Za-z]{3}/.test(text))
    return undefined;
  const offset = sign * (Math.floor(zone / 100) * 60 + (zone % 100));
  return { year, month, day, hour, minute, second, isDay: false, offset };
}

/** Reads an RFC 822 date-time as feeds write it, leniently; rules judge the form. */
export const parseRfc822Date: (text: string) => Moment | undefined = rememberLast(
  (text) => (isUsual(text) ? readUsual(text) : undefined) ?? readLenient(text),
);

function readLenient(text: string): Moment | undefined {
  const m = text.length <= 64 ? RFC822.exec(text.trim()) : null;
  if (m === null) return undefined;
  const month = MONTHS.indexOf(titled(m[3] as string)) + 1;
  const written = Number(m[4]);
  const year = m[4]?.length === 2 ? written + (written < 50 ? 2000 : 1900) : written;
  const [day, hour, minute, second] = [Number(m[2]), Number(m[5] ?? 0), Number(m[6] ?? 0), Number(m[7] ?? 0)];
  if (month === 0 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60) return undefined;
  const moment = { year, month, day, hour, minute, second, isDay: m[5] === undefined };
  if (m[8] !== undefined) {
    return { ...moment, offset: (m[8] === "-" ? -1 : 1) * (Number(m[9]) * 60 + Number(m[10])) };
  }
  const offset = m[11] === undefined ? undefined : ZONES[m[11].toUpperCase()];
  return offset === undefined ? moment : { ...moment, offset };
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1, 3).toLowerCase();
}

/** Day of the week, 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (((daysFrom1970(year, month, day) + 4) % 7) + 7) % 7;
}

/** Days before each month, counted from March, so that the day of a leap year comes last. */
const BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** Days since 1 January 1970 in the Gregorian calendar, which is taken to have been in use always. */
function daysFrom1970(year: number, month: number, day: number): number {
  const since = month < 3 ? year - 1 : year;
  const leaps = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leaps + (BEFORE[month - 1] as number) + day - 719_469;
}

/** Milliseconds since 1970 in UTC; a moment without zone counts as UTC. */
export function epochOf(moment: Moment): number {
  const { year, month, day, hour, minute, second, offset = 0 } = moment;
  return (daysFrom1970(year, month, day) * 86_400 + hour * 3600 + (minute - offset) * 60 + second) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat("en-US", {
        timeZone,
        calendar: "gregory",
        numberingSystem: "latn",
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
    } catch {
      format = undefined; // no such zone: the moment keeps its lack of one
    }
    formats.set(timeZone, format);
  }
  return formats.get(timeZone);
}

function offsetAt(epoch: number, format: Intl.DateTimeFormat): number {
  const fields = new Map(format.formatToParts(epoch).map((part) => [part.type, Number(part.value)]));
  const field = (name: Intl.DateTimeFormatPartTypes): number => fields.get(name) ?? 0;
  const local = Date.UTC(
    field("year"),
    field("month") - 1,
    field("day"),
    field("hour"),
    field("minute"),
    field("second"),
  );
  return Math.round((local - epoch) / 60_000);
}

/** Gives a moment without zone the offset that `timeZone` has at that local time; others stay as they are. */
export function inZone(moment: Moment, timeZone: string): Moment {
  if (moment.offset !== undefined) return moment;
  const format = formatOf(timeZone);
  if (format === undefined) return moment;
  const local = epochOf(moment);
  const first = offsetAt(local, format);
  return { ...moment, offset: offsetAt(local - first * 60_000, format) };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

function signed(offset: number, colon: string): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

/** Writes `Thu, 25 Apr 2024 00:00:00 +0400`, keeping the offset. A moment without offset is written as UTC. */
export function formatRfc822Date(moment: Moment): string {
  const { year, month, day, hour, minute, second } = moment;
  const weekday = DAYS[weekdayOf(year, month, day)] as string;
  const time = `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`;
  return `${weekday}, ${two(day)} ${MONTHS[month - 1]} ${pad4(year)} ${time} ${signed(moment.offset ?? 0, "")}`;
}

/** Writes `2024-04-25T00:00:00+04:00`, keeping the offset. A moment without offset is written as UTC. */
export function formatRfc3339Date(moment: Moment): string {
  const { year, month, day, hour, minute, second } = moment;
  const zone = moment.offset === undefined ? "Z" : signed(moment.offset, ":");
  return `${pad4(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${zone}`;
}

function pad4(year: number): string {
  return `${year}`.padStart(4, "0");
}
