/** Text that lay escaped in a document (in a JSON string, in XML), with the way back through the escapes. */
import type { Block, Prose, Span, Stretch } from "../../types.ts";
import { createProse } from "./prose.ts";

/** The value of a JSON string whose quotes are at the ends of the span; every character knows its place in the document. */
export function decodeJsonString(text: string, { start, end }: Span): Prose {
  const prose = createProse();
  const last = end - 1;
  let from = start + 1;
  for (let at = from; at < last; ) {
    if (text.charCodeAt(at) !== 92) {
      at++;
      continue;
    }
    prose.add(text.slice(from, at), from, at);
    const length = text[at + 1] === "u" ? 6 : 2;
    prose.add(JSON.parse(`"${text.slice(at, at + length)}"`) as string, at, at + length);
    at += length;
    from = at;
  }
  prose.add(text.slice(from, last), from, last);
  return prose.toProse();
}

/** Leads blocks whose places are offsets into decoded text on to the document that it was decoded from. */
export function leadOn(blocks: readonly Block[], inner: Prose): Block[] {
  return blocks.map((block) => ({ ...block, map: compose(block, inner) }));
}

/** A place in decoded text, led on to the document. */
export function placeIn(inner: Prose, span: Span): Span {
  const text = inner.text.slice(span.start, span.end);
  const map = compose({ text, map: [{ at: 0, ...span }] }, inner);
  const [first, last] = [map[0], map.at(-1)];
  return first === undefined || last === undefined ? span : { start: first.start, end: last.end };
}

/** Two maps in a row: each stretch of `outer` is cut where the stretches of `inner` are. */
function compose(outer: Prose, inner: Prose): Stretch[] {
  const map: Stretch[] = [];
  let index = 0;
  for (const [i, stretch] of outer.map.entries()) {
    const length = (outer.map[i + 1]?.at ?? outer.text.length) - stretch.at;
    const isEven = length === stretch.end - stretch.start;
    index = seek(inner.map, index, stretch.start);
    if (!isEven) {
      const [start, end] = [pointIn(inner, index, stretch.start), pointIn(inner, index, stretch.end)];
      map.push({
        ...(inner.map[index]?.uri === undefined ? {} : { uri: inner.map[index]?.uri as string }),
        at: stretch.at,
        start,
        end,
      });
      continue;
    }
    for (let j = index; j < inner.map.length; j++) {
      const { at, start, end, uri } = inner.map[j] as Stretch;
      const next = inner.map[j + 1]?.at ?? inner.text.length;
      if (at >= stretch.end) break;
      const from = Math.max(at, stretch.start);
      const to = Math.min(next, stretch.end);
      if (to <= from) continue;
      const even = next - at === end - start;
      const place = even ? { start: start + from - at, end: start + to - at } : { start, end };
      map.push({ at: stretch.at + from - stretch.start, ...place, ...(uri === undefined ? {} : { uri }) });
    }
  }
  return map;
}

/** Index of the stretch that holds an offset; places of one text mostly ascend, so the search begins where the last one ended. */
function seek(map: readonly Stretch[], from: number, offset: number): number {
  let index = (map[from]?.at ?? 0) <= offset ? from : 0;
  while (index + 1 < map.length && (map[index + 1] as Stretch).at <= offset) index++;
  return index;
}

function pointIn(inner: Prose, from: number, offset: number): number {
  const index = seek(inner.map, from, offset);
  const stretch = inner.map[index];
  if (stretch === undefined) return offset;
  const next = inner.map[index + 1]?.at ?? inner.text.length;
  if (next - stretch.at === stretch.end - stretch.start) return stretch.start + Math.min(offset, next) - stretch.at;
  return offset > stretch.at ? stretch.end : stretch.start;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Character data of XML: references and CDATA sections resolved, comments and tags left out; unknown references stay as they are. */
export function decodeXmlText(text: string, { start, end }: Span): Prose {
  const prose = createProse();
  let from = start;
  const take = (to: number): void => prose.add(text.slice(from, to), from, to);
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 60) {
      take(at);
      const [open, close] = text.startsWith("<![CDATA[", at)
        ? ["<![CDATA[", "]]>"]
        : text.startsWith("<!--", at)
          ? ["<!--", "-->"]
          : ["<", ">"];
      const found = text.indexOf(close, at + open.length);
      const stop = found < 0 || found > end ? end : found;
      if (close === "]]>") prose.add(text.slice(at + open.length, stop), at + open.length, stop);
      at = Math.min(stop + close.length, end);
      from = at;
    } else if (code === 38) {
      const name = /^&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/i.exec(text.slice(at, Math.min(at + 12, end)));
      const value = name === null ? undefined : valueOfReference(name[1] as string);
      if (name === null || value === undefined) at++;
      else {
        take(at);
        prose.add(value, at, at + name[0].length);
        at += name[0].length;
        from = at;
      }
    } else at++;
  }
  take(Math.max(from, end));
  return prose.toProse();
}

function valueOfReference(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
