/** The dates of an article as read: what form they must have. */
import type { Finding } from "../../types.ts";
import { isDate, isDateTime } from "../values/literals.ts";
import { clip, NOTHING } from "./data-rules.ts";

/** What a date must look like, as messages say it. */
export const DATE_FORM = "YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with offset";

/** Judges the date in a field of an article, if there is one; `name` begins the message. */
export function judgeArticleDate(field: string, name: string, date: string | undefined): readonly Finding[] {
  if (date === undefined || isDateTime(date) || (isDate(date) && date.length === 10)) return NOTHING;
  const value = clip(date);
  return [{ at: `/${field}`, message: `${name} is ${JSON.stringify(value)}, expected ${DATE_FORM}`, data: { value } }];
}
