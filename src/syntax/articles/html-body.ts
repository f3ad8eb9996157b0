/** The body of an article that is written in HTML, as blocks: text that leads back to the source, and the HTML of each block. */
import type { Block, Origin, Stretch } from "../../types.ts";
import { parseHtml } from "../html/html.ts";
import { attribute, type HtmlElement, type HtmlTree, valueSpan } from "../html/html-tree.ts";
import { createProse, escapeHtml, type ProseWriter } from "../lines/prose.ts";
import type { Picture } from "./make-article.ts";

/** Blocks and pictures of a body. */
export interface HtmlBody {
  readonly blocks: readonly Block[];
  readonly images: readonly Picture[];
}

/** Where HTML lies that was taken out of a document: `offset` is added to every place, `uri` names where they lie. */
interface HtmlPlace {
  readonly offset?: number;
  readonly uri?: string;
}

/** `skip` tells which elements are no part of the body. */
export interface BodyOptions extends HtmlPlace {
  readonly skip?: (element: HtmlElement) => boolean;
}

const KINDS: ReadonlyMap<string, Block["kind"]> = new Map([
  ["p", "paragraph"],
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, "heading"] as const),
  ["blockquote", "quote"],
  ...["ul", "ol", "dl", "menu"].map((tag) => [tag, "list"] as const),
  ["table", "table"],
  ["pre", "code"],
  ["figure", "image"],
  ...["iframe", "video", "audio", "object", "embed"].map((tag) => [tag, "embed"] as const),
]);
/** Elements that hold no prose. */
const SILENT = new Set(
  "script style template noscript head title form button select textarea nav svg math canvas input hr".split(" "),
);
/** Elements that hold blocks. */
const CONTAINERS = new Set(
  "html body div section article main header footer aside center details summary address fieldset".split(" "),
);
/** Within a block, these begin and end a line. */
const LINES = new Set("p div li tr br dt dd h1 h2 h3 h4 h5 h6 blockquote figcaption caption ul ol table".split(" "));

/** Reads an HTML fragment or page. */
export function readHtmlBody(html: string, place: BodyOptions = {}): HtmlBody {
  const tree = parseHtml(html);
  return readBlocks(tree, 0, tree.elements.length, place);
}

/** Reads the elements from index `first` up to `last`. */
export function readBlocks(tree: HtmlTree, first: number, last: number, place: BodyOptions = {}): HtmlBody {
  const blocks: Block[] = [];
  const images: Picture[] = [];
  const { elements, source, text } = tree;
  /** Stray text between blocks: where it begins, in the text and in the source. */
  let [from, start] = [elements[first]?.from ?? 0, elements[first]?.startEnd ?? 0];
  const flush = (to: number, end: number): void => {
    let begin = start;
    for (const piece of to > from ? splitAtBlankLines(text, from, to) : []) {
      const prose = proseOf(tree, piece, [], place);
      const stop = piece.to === to ? end : sourceAt(tree, piece.to);
      const html = stop > begin ? source.slice(begin, stop).trim() : escapeHtml(prose.text);
      if (prose.text !== "") blocks.push({ kind: "paragraph", ...prose, html: `<p>${html}</p>` });
      begin = Math.max(begin, stop);
    }
    [from, start] = [Math.max(from, to), Math.max(start, end)];
  };
  /** Containers that are open, by the index after their last descendant. */
  const open: HtmlElement[] = [];
  for (let i = first; i < last; ) {
    const element = elements[i] as HtmlElement;
    for (let top = open.at(-1); top !== undefined && i >= top.last; top = open.at(-1)) {
      flush(top.to, top.contentEnd);
      start = Math.max(start, afterEndTag(source, top));
      open.pop();
    }
    const isSkipped = SILENT.has(element.tag) || !element.isHtml || place.skip?.(element) === true;
    const kind = isSkipped ? undefined : KINDS.get(element.tag);
    if (kind !== undefined || isSkipped) {
      flush(element.from, element.start);
      if (kind !== undefined) {
        const block = blockOf(tree, element, kind, place);
        if (block !== undefined) blocks.push(block);
        for (let j = i; j < element.last; j++) addImage(tree, j, images, place);
      }
      [from, start] = [Math.max(from, element.to), Math.max(start, afterEndTag(source, element))];
      i = element.last;
    } else {
      if (CONTAINERS.has(element.tag)) {
        flush(element.from, element.start);
        start = Math.max(start, element.startEnd);
        open.push(element);
      } else addImage(tree, i, images, place);
      i++;
    }
  }
  for (let top = open.pop(); top !== undefined; top = open.pop()) flush(top.to, top.contentEnd);
  return { blocks, images };
}

function blockOf(tree: HtmlTree, element: HtmlElement, kind: Block["kind"], place: HtmlPlace): Block | undefined {
  const descendants = tree.elements.slice(element.index, element.last);
  const prose = proseOf(tree, element, descendants, place, kind === "code");
  const isMedia = kind === "embed" || descendants.some(({ tag }) => tag === "img");
  if (prose.text === "" && !isMedia) return undefined;
  const isPicture = kind === "paragraph" && prose.text === "";
  const html = `${tree.source.slice(element.start, Math.max(element.contentEnd, element.startEnd))}</${element.tag}>`;
  return { kind: isPicture ? "image" : kind, ...(kind === "embed" ? { text: "", map: [] } : prose), html };
}

/** Text with white space as a browser shows it. */
function proseOf(
  tree: HtmlTree,
  range: { readonly from: number; readonly to: number },
  descendants: readonly HtmlElement[],
  { offset = 0, uri }: HtmlPlace,
  isVerbatim = false,
): { readonly text: string; readonly map: readonly Stretch[] } {
  const prose = createProse(uri);
  /** Offsets at which a line or a cell begins, and stretches without words. */
  const breaks = new Map<number, string>();
  const silent: { readonly from: number; readonly to: number }[] = [];
  for (const { tag, from, to } of descendants) {
    if (SILENT.has(tag) && to > from) silent.push({ from, to });
    if (LINES.has(tag)) breaks.set(from, "\n").set(to, "\n");
    else if ((tag === "td" || tag === "th") && !breaks.has(from)) breaks.set(from, "\t");
  }
  let blank = "";
  let blankAt = 0;
  let lastEnd = 0;
  let skip = 0;
  walkText(tree, range.from, range.to, (char, at, start, end) => {
    while (skip < silent.length && at >= (silent[skip] as { to: number }).to) skip++;
    const mark = breaks.get(at);
    if (mark !== undefined && blank !== "\n") {
      if (blank === "") blankAt = lastEnd;
      blank = mark;
    }
    const hush = silent[skip];
    if (hush !== undefined && at >= hush.from) return;
    if (!isVerbatim && /^[ \t\r\n\f]$/.test(char)) {
      if (blank === "") [blank, blankAt] = [" ", start];
      return;
    }
    writeBlank(prose, blank, blankAt + offset);
    blank = "";
    prose.add(char, start + offset, end + offset);
    lastEnd = end;
  });
  return prose.toProse();
}

function writeBlank(prose: ProseWriter, blank: string, at: number): void {
  if (blank !== "" && !prose.isEmpty()) prose.addBlank(blank, at);
}

/** Calls back for each UTF-16 unit of a stretch of the tree's text, with its place in the source. */
function walkText(
  { text, stretches, source }: HtmlTree,
  from: number,
  to: number,
  visit: (char: string, at: number, start: number, end: number) => void,
): void {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as Stretch).at <= from) low = middle;
    else high = middle - 1;
  }
  for (let at = from; at < to && low < stretches.length; ) {
    const { at: base, start, end } = stretches[low] as Stretch;
    const next = Math.min(stretches[low + 1]?.at ?? text.length, to);
    const isEven = (stretches[low + 1]?.at ?? text.length) - base === end - start;
    if (isEven) {
      for (; at < next; at++) {
        const place = start + at - base;
        visit(text.charAt(at), at, at === base ? referenceStart(source, text.charAt(at), place) : place, place + 1);
      }
    } else {
      // A reference, or a text that the parser put together: the whole stretch stands for it.
      if (at < next) visit(text.slice(at, next), at, referenceStart(source, text.charAt(base), start), end);
      at = Math.max(at, next);
    }
    low++;
  }
}

/** The parser tells the end of a reference for its start where one begins a word. */
function referenceStart(source: string, char: string, start: number): number {
  if (char === ";" || source[start] !== ";") return start;
  const open = source.lastIndexOf("&", start);
  return open >= 0 && start - open <= 40 ? open : start;
}

/** Content systems keep paragraphs without tags apart by blank lines. */
function splitAtBlankLines(text: string, from: number, to: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let start = from;
  let gap = -1;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && lines++ === 0) gap = at;
    if (code === 10 || code === 32 || code === 9 || code === 13) continue;
    if (lines > 1 && gap > start) {
      pieces.push({ from: start, to: gap });
      start = gap;
    }
    lines = 0;
  }
  pieces.push({ from: start, to });
  return pieces;
}

/** Where a unit of the tree's text stands in the source. */
function sourceAt(tree: HtmlTree, at: number): number {
  let place = 0;
  walkText(tree, at, at + 1, (_, __, start) => {
    place = start;
  });
  return place;
}

function addImage(tree: HtmlTree, index: number, images: Picture[], place: HtmlPlace): void {
  const element = tree.elements[index] as HtmlElement;
  if (element.tag !== "img" || !element.isHtml) return;
  const url = attribute(element, "src");
  if (!url || url.startsWith("data:")) return;
  const at: Record<string, Origin> = {};
  const take = (name: string, field: string): string | undefined => {
    const value = attribute(element, name);
    if (!value) return undefined;
    const { start, end } = valueSpan(tree, element, name);
    const origin = { start: start + (place.offset ?? 0), end: end + (place.offset ?? 0) };
    at[`/${field}`] = place.uri === undefined ? origin : { ...origin, uri: place.uri };
    return value;
  };
  take("src", "url");
  const alternateText = take("alt", "alternateText");
  const sizes = (["width", "height"] as const).flatMap((name) => {
    const size = /^\d{1,6}$/.exec(take(name, name) ?? "")?.[0];
    if (size === undefined) delete at[`/${name}`];
    return size === undefined ? [] : [[name, Number(size)] as const];
  });
  images.push({ image: { url, ...(alternateText ? { alternateText } : {}), ...Object.fromEntries(sizes) }, at });
}

function afterEndTag(source: string, { contentEnd, startEnd, tag }: HtmlElement): number {
  const end = Math.max(contentEnd, startEnd);
  if (source.slice(end, end + 2 + tag.length).toLowerCase() !== `</${tag}`) return end;
  const close = source.indexOf(">", end);
  return close < 0 ? source.length : close + 1;
}
