/** Prose that is put together from pieces of a document, and the way back from its characters to theirs. */
import type { Origin, Prose, Span, Stretch } from "../types.ts";

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

/** The stretch that holds an offset of the prose: the last that begins at or before it. */
function stretchAt(map: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle] as Stretch).at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a span of prose stood. Inside a stretch that is not one to one the whole stretch answers. */
export function originOf(prose: Prose, span: Span): Origin | undefined {
  const { map, text } = prose;
  if (map.length === 0) return undefined;
  const first = stretchAt(map, span.start);
  const last = span.end > span.start ? stretchAt(map, span.end - 1) : first;
  const head = map[first] as Stretch;
  const tail = map[last] as Stretch;
  const isEven = (index: number, stretch: Stretch): boolean =>
    (map[index + 1]?.at ?? text.length) - stretch.at === stretch.end - stretch.start;
  const start = isEven(first, head) ? Math.min(head.start + span.start - head.at, head.end) : head.start;
  const end = isEven(last, tail) ? Math.min(tail.start + span.end - tail.at, tail.end) : tail.end;
  const origin = { start, end: Math.max(start, head.uri === tail.uri ? end : head.end) };
  return head.uri === undefined ? origin : { ...origin, uri: head.uri };
}

/** Marks that may stand behind the stop of a sentence. */
const CLOSING = new Set(`"'»”’“)]}*_`);
const STOPS = new Set(".!?…:;。！？؟");
const LOWER = /^\p{Ll}/u;

/** True where a paragraph was broken in the middle of a sentence: no stop before the gap, a small letter after it. */
export function isBroken(before: string, after: string): boolean {
  if (!LOWER.test(after)) return false;
  let end = before.length;
  while (end > 0 && CLOSING.has(before.charAt(end - 1))) end--;
  return end > 0 && !STOPS.has(before.charAt(end - 1));
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
