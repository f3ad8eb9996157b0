/** Commas of JSON after which nothing follows in their list or object. */
import type { Span } from "../../types.ts";
import { isJson } from "./json.ts";

/** More are no slip of a hand. */
const MOST = 1000;

/** Offsets of the commas before a closing bracket; none where taking them all out does not make it JSON. */
export function spareCommas(text: string, { start, end }: Span): readonly number[] {
  const found: number[] = [];
  let comma = -1;
  for (let at = start; at < end && found.length < MOST; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = closingQuote(text, at, end);
      comma = -1;
    } else if (code === 44) comma = at;
    else if (code === 93 || code === 125) {
      if (comma >= 0) found.push(comma);
      comma = -1;
    } else if (code > 32) comma = -1;
  }
  return found.length > 0 && isJson(without(text.slice(start, end), found, start)) ? found : [];
}

function closingQuote(text: string, open: number, end: number): number {
  let at = open + 1;
  while (at < end && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
  return at;
}

function without(text: string, offsets: readonly number[], start: number): string {
  const pieces: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    pieces.push(text.slice(from, offset - start));
    from = offset - start + 1;
  }
  return pieces.join("") + text.slice(from);
}
