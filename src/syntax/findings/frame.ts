/** Shows a span in its source line with a caret below it: the code frame of a finding. */

import { lineSpan, positionAt } from "../lines/lines.ts";
import { charactersOf, displayed, displayWidth } from "./display.ts";

/** A source line cut to fit, and the columns to underline in it. */
export interface Frame {
  readonly line: number;
  readonly code: string;
  /** Columns before the caret. */
  readonly indent: number;
  /** Columns to underline, at least one. */
  readonly width: number;
}

const LEAD = 40;
const ROOM = 100;

/** Cuts the line in which a span starts to some hundred columns around it; a span over several lines is underlined to the line's end. */
export function frameOf(text: string, starts: readonly number[], span: { start: number; end: number }): Frame {
  const { line } = positionAt(starts, span.start);
  const { start, end } = lineSpan(text, starts, line);
  const from = Math.min(Math.max(span.start, start), end);
  const to = Math.min(Math.max(span.end, from), end);
  const cutsStart = from - start > ROOM - LEAD;
  let before = text.slice(cutsStart ? from - LEAD : start, from);
  if (cutsStart) before = `…${/^[\uDC00-\uDFFF]/.test(before) ? before.slice(1) : before}`;
  let code = displayed(before);
  const indent = displayWidth(code);
  let column = indent;
  let width = 0;
  let at = from;
  for (const character of charactersOf(text.slice(from, Math.min(end, from + 4 * ROOM)))) {
    if (column > ROOM) break;
    const shown = displayed(character);
    code += shown;
    column += displayWidth(shown);
    at += character.length;
    if (at <= to) width = column - indent;
  }
  if (at < end) code += "…";
  return { line, code, indent, width: Math.max(width, 1) };
}
