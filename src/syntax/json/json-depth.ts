/** How deep JSON is nested: what is deeper than any real data would cost time that grows with the square of it. */
import type { Span } from "../../types.ts";

/** Where a JSON text first goes deeper than `limit` objects and lists; undefined if nowhere. */
export function tooDeepAt(text: string, { start, end }: Span, limit: number): number | undefined {
  // Each level takes a sign to open and one to close.
  if (end - start < 2 * limit || isFlat(text, start, end, limit)) return undefined;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at++;
      while (at < end && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
    } else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > limit) return at;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return undefined;
}

/** True if the text holds too few opening signs to go that deep; found by leaps from one to the next. */
function isFlat(text: string, start: number, end: number, limit: number): boolean {
  let signs = 0;
  for (const sign of ["{", "["]) {
    for (let at = text.indexOf(sign, start); at !== -1 && at < end; at = text.indexOf(sign, at + 1)) {
      if (++signs > limit) return false;
    }
  }
  return true;
}
