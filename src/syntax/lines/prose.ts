/** Prose that is put together from pieces of a document; and when a paragraph was broken. */
import type { Prose } from "../../types.ts";

/** Gathers prose piece by piece; pieces that follow one another in the document share a stretch. */
export interface ProseWriter {
  /** True while nothing has been added. */
  isEmpty(): boolean;
  /** Adds text that stood at `start` to `end`; of another length than its origin where an escape was resolved. */
  add(text: string, start: number, end: number): void;
  /** Adds a blank that stands for the white space at `start`. */
  addBlank(blank: string, start: number): void;
  toProse(): Prose;
}

/** Starts empty prose; `uri` names the document where it is not the article's own. */
export function createProse(uri?: string): ProseWriter {
  const parts: string[] = [];
  const map: { at: number; start: number; end: number; uri?: string }[] = [];
  let length = 0;
  /** True while the last stretch is one to one, so that what follows it may be part of it. */
  let isEven = false;
  const add = (text: string, start: number, end: number): void => {
    if (text === "") return;
    const last = map.at(-1);
    const even = text.length === end - start;
    if (last !== undefined && isEven && even && last.end === start) last.end = end;
    else map.push(uri === undefined ? { at: length, start, end } : { at: length, start, end, uri });
    isEven = even;
    parts.push(text);
    length += text.length;
  };
  return {
    isEmpty: () => length === 0,
    add,
    addBlank: (blank, start) => add(blank, start, start + blank.length),
    toProse: () => ({ text: parts.join(""), map }),
  };
}

/** Marks that may stand behind the stop of a sentence. */
const CLOSING = new Set(`"'»”’“)]}*_`);
const STOPS = new Set(".!?…:;。！？؟");
const LOWER = /^\p{Ll}/u;

/** True where a paragraph was broken in the middle of a sentence: no stop before the gap, a small letter after it. */
export function isBroken(before: string, after: string): boolean {
  return isBrokenAt(before, before.length, after, 0);
}

/** The same of one text that goes on at `from` after it ended at `end`, without copying it. */
export function isBrokenAt(before: string, end: number, after: string, from: number): boolean {
  const code = after.charCodeAt(from);
  if (code < 128 ? code < 97 || code > 122 : !LOWER.test(after.slice(from, from + 2))) return false;
  let last = end;
  // No sentence ends in more marks than these; a line of nothing but marks is no sentence.
  const least = Math.max(end - 8, 0);
  while (last > least && CLOSING.has(before.charAt(last - 1))) last--;
  const mark = before.charAt(last - 1);
  return last > least && !STOPS.has(mark) && mark > " ";
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
