/** Walks a text line by line without copying it. */
import type { Span } from "../../types.ts";

/** True for white space within a line. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0 || code === 0xfeff;
}

/** A line without the blanks at its ends; `next` is where the line after it begins. */
export interface Line extends Span {
  readonly next: number;
}

/** The line that begins at `from`; LF, CRLF and a lone CR end it. */
export function lineAt(text: string, from: number, limit: number): Line {
  let stop = from;
  while (stop < limit) {
    const code = text.charCodeAt(stop);
    if (code === 10 || code === 13) break;
    stop++;
  }
  const isPair = text.charCodeAt(stop) === 13 && stop + 1 < limit && text.charCodeAt(stop + 1) === 10;
  const next = Math.min(stop + (isPair ? 2 : 1), limit);
  let start = from;
  while (start < stop && isBlank(text.charCodeAt(start))) start++;
  let end = stop;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, next: stop >= limit ? limit : next };
}

/** The first line that holds anything, or undefined. */
export function firstLine(text: string, span: Span): Line | undefined {
  for (let from = span.start; from < span.end; ) {
    const line = lineAt(text, from, span.end);
    if (line.end > line.start) return line;
    from = line.next;
  }
  return undefined;
}
