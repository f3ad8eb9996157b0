/** Where in ill-formed JSON the slip is: not where the reader gave up, but where what is missing belongs or what is too many stands. */
import type { Span } from "../../types.ts";
import { type JsonError, walkJson } from "./json-walk.ts";

/** The place of the slip that a reader met with this error. */
export function slipAt(text: string, span: Span, { offset, message }: JsonError): Span {
  const whole = { start: offset, end: Math.min(offset + 1, span.end) };
  const character = text[offset] ?? "";
  if (message.includes("ends early") || "]}".includes(character)) {
    const { unclosed } = misalignedIn(text, span);
    if (unclosed !== undefined) return { start: unclosed, end: unclosed + 1 };
    const last = behindInk(text, span.start, offset);
    // what is missing at the end belongs behind the last that is written
    return offset === span.end && last > span.start ? { start: last - 1, end: last } : whole;
  }
  if (message.includes("goes on with") && character !== "<") {
    const { closing } = misalignedIn(text, span);
    return closing === undefined ? whole : { start: closing, end: closing + 1 };
  }
  if (!message.includes("expected a comma or")) return whole;
  // a comma belongs right behind what stands before it
  return { start: Math.max(behindInk(text, span.start, offset) - 1, span.start), end: whole.end };
}

/** The place behind the last character before another place that is no blank. */
function behindInk(text: string, from: number, before: number): number {
  let place = before;
  while (place > from && /\s/.test(text[place - 1] as string)) place--;
  return place;
}

/**
 * The first bracket that is closed by one on a line indented otherwise: the sign that its own is missing, or that one closed too early.
 * Only brackets that close at the beginning of a line tell.
 */
function misalignedIn(text: string, span: Span): { readonly unclosed?: number; readonly closing?: number } {
  const open: { readonly at: number; readonly indentation: number }[] = [];
  const lines = readLines(text, span.start);
  let found: { readonly unclosed: number; readonly closing: number } | undefined;
  walkJson(text, span, {
    open(at) {
      open.push({ at, indentation: lines(at).indentation });
    },
    close(end) {
      const bracket = open.pop();
      const { first, indentation } = lines(end - 1);
      if (found === undefined && bracket !== undefined && first === end - 1 && indentation !== bracket.indentation)
        found = { unclosed: bracket.at, closing: end - 1 };
    },
  });
  return found ?? {};
}

/** A reader that is asked for ascending places and tells of the line of each: the width of its blanks, and where they end. */
function readLines(text: string, from: number) {
  let line = { first: from, indentation: 0 };
  let next = from;
  return (at: number): { readonly first: number; readonly indentation: number } => {
    while (next !== -1 && next <= at) {
      let first = next;
      while (text[first] === " " || text[first] === "\t") first++;
      line = { first, indentation: first - next };
      const stop = text.indexOf("\n", next);
      next = stop === -1 ? -1 : stop + 1;
    }
    return line;
  };
}
