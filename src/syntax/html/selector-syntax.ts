/** Whether a text is a CSS selector at all. */
import { parse } from "css-what";

/** True for a well-formed selector, or a list of them. */
export function isSelector(text: string): boolean {
  try {
    return parse(text).every((tokens) => tokens.length > 0);
  } catch {
    return false;
  }
}
