/** Turns offsets into lines and columns, the way editors count them. */

/** A place as people and editors name it: both counted from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offset of the first character of each line; LF, CRLF and a lone CR end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column of an offset; an offset outside the text counts as its nearest end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - starts[low]!) + 1 };
}

/** Offset of a line and column, both from 1: the inverse of `positionAt`. */
export function offsetAt(starts: readonly number[], position: Position): number {
  const line = Math.min(Math.max(position.line, 1), starts.length);
  return starts[line - 1]! + position.column - 1;
}

/** Where a line's text begins and ends, without its line break. */
export function lineSpan(text: string, starts: readonly number[], line: number): { start: number; end: number } {
  const start = starts[line - 1] ?? text.length;
  let end = starts[line] ?? text.length;
  if (line < starts.length) {
    end--;
    if (text.charCodeAt(end) === 10 && end > start && text.charCodeAt(end - 1) === 13) end--;
  }
  return { start, end };
}

/** A span in lines and columns; the end is the place just behind it. */
export interface Region extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Lines and columns of a span. */
export function regionOf(starts: readonly number[], span: { readonly start: number; readonly end: number }): Region {
  const end = positionAt(starts, Math.max(span.start, span.end));
  return { ...positionAt(starts, span.start), endLine: end.line, endColumn: end.column };
}
