/** Dates as readers see them, with the month in words or in the order of Europe. */
import { daysIn } from "./dates.ts";

/** Twelve names of months a line; in English the first three letters serve as well. */
const LISTS = [
  "january february march april may june july august september october november december",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
].map((names) => names.split(" "));
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...LISTS.flatMap((names) => names.map((name, i) => [name, i + 1] as const)),
  ...(LISTS[0] ?? []).map((name, i) => [name.slice(0, 3), i + 1] as const),
  ["sept", 9],
]);
const SHAPES: readonly (readonly [RegExp, (m: RegExpMatchArray) => readonly (string | undefined)[]])[] = [
  [/(?<![\d.])(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,10})\.?,? (\d{4})(?!\d)/gu, ([, d, m, y]) => [y, m, d]],
  [/(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu, ([, m, d, y]) => [y, m, d]],
  [/(?<![\d.])(\d\d)\.(\d\d)\.(\d{4})(?![\d.])/g, ([, d, m, y]) => [y, m, d]],
];

/** The day that a short text names, as YYYY-MM-DD; undefined where it names none or several. */
export function writtenDay(text: string): string | undefined {
  const days = new Set<string>();
  const plain = text.slice(0, 200).replace(/\s+/g, " ");
  for (const [shape, order] of SHAPES)
    for (const match of plain.matchAll(shape)) {
      const [year = "", month = "", day = ""] = order(match);
      const number = /^\d+$/.test(month) ? Number(month) : (MONTHS.get(month.toLowerCase()) ?? 0);
      if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > daysIn(Number(year), number)) continue;
      days.add(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
    }
  return days.size === 1 ? [...days][0] : undefined;
}
