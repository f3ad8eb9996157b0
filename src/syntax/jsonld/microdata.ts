/** Reads Microdata from a page, as the HTML standard defines it, and lays it out as JSON-LD. */
import type { Span } from "../../types.ts";
import {
  attribute,
  attributeSpan,
  contentSpan,
  type HtmlElement,
  type HtmlTree,
  hasAttribute,
  tagSpan,
  textOf,
  tokens,
  valueSpan,
} from "../html/html-tree.ts";
import { collapse, resolveUrl } from "../html/page-urls.ts";
import { schemaName } from "./context.ts";
import { layOut, type MarkedGraph, type MarkedNode, type MarkedProperty } from "./marked-nodes.ts";

/** What an element says as a property: a text, a URL, or an item by its index. */
type MicrodataValue =
  | { readonly kind: "text" | "url"; readonly text: string; readonly span: Span }
  | { readonly kind: "item"; readonly item: number };

/** One element with `itemprop`, or the experimental `itemprop-reverse`, and what it says. */
interface MicrodataProperty {
  readonly names: readonly string[];
  readonly reverse: readonly string[];
  readonly value: MicrodataValue;
  readonly element: HtmlElement;
}

/** An element with `itemscope`. */
interface MicrodataItem {
  readonly element: HtmlElement;
  readonly types: readonly string[];
  readonly id?: string;
  readonly properties: readonly MicrodataProperty[];
}

/** All Microdata of a page. */
export interface Microdata {
  readonly items: readonly MicrodataItem[];
  /** Indexes of the items that are nobody's property. */
  readonly top: readonly number[];
  /** Elements whose `itemprop` belongs to no item. */
  readonly orphans: readonly HtmlElement[];
  /** Items that are, through `itemref`, part of themselves; the standard calls that an error. */
  readonly loops: readonly HtmlElement[];
}

const URL_ATTRIBUTES: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  link: "href",
  audio: "src",
  embed: "src",
  iframe: "src",
  img: "src",
  source: "src",
  track: "src",
  video: "src",
  object: "data",
};
const TEXT_ATTRIBUTES: Readonly<Record<string, string>> = { data: "value", meter: "value", time: "datetime" };

/** Items share elements through `itemref`; an element is not visited more often than this, taken over the whole page. */
const VISITS = 8;

/** Reads the items of a page; `base` is the URL that its relative URLs are resolved against, if it is known. */
export function readMicrodata(tree: HtmlTree, base: string | undefined): Microdata {
  const owners: HtmlElement[] = [];
  const itemOf = new Map<number, number>();
  const byId = new Map<string, HtmlElement>();
  const named: HtmlElement[] = [];
  for (const element of tree.elements) {
    const id = attribute(element, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    if (isProperty(element)) named.push(element);
    if (!hasAttribute(element, "itemscope")) continue;
    itemOf.set(element.index, owners.length);
    owners.push(element);
  }
  const read = once(
    (element: HtmlElement): MicrodataProperty => ({
      names: tokens(attribute(element, "itemprop")),
      reverse: tokens(attribute(element, "itemprop-reverse")),
      value: readValue(tree, element, itemOf.get(element.index), base),
      element,
    }),
  );
  const used = new Set<number>();
  let visits = VISITS * tree.elements.length;
  const items = owners.map((owner): MicrodataItem => {
    const found = new Map<number, HtmlElement>();
    const seen = new Set<number>([owner.index]);
    const visit = (first: number, last: number): void => {
      for (let i = first; i < last && visits > 0; visits--) {
        const element = tree.elements[i] as HtmlElement;
        if (seen.has(i)) {
          // only the owner may hold what was not seen; its content is visited anyway
          i = element.last;
          continue;
        }
        seen.add(i);
        if (isProperty(element)) found.set(i, element);
        i = itemOf.has(i) ? element.last : i + 1;
      }
    };
    visit(owner.index + 1, owner.last);
    for (const id of tokens(attribute(owner, "itemref"))) {
      const referred = byId.get(id);
      if (referred !== undefined && !seen.has(referred.index)) visit(referred.index, referred.last);
    }
    const properties = [...found.values()].sort((a, b) => a.index - b.index);
    for (const element of properties) used.add(element.index);
    const types = tokens(attribute(owner, "itemtype"));
    const id = attribute(owner, "itemid");
    return {
      element: owner,
      types,
      ...(id === undefined ? {} : { id: resolveUrl(id, base) }),
      properties: properties.map(read),
    };
  });
  const top = owners.flatMap((owner, i) => (isProperty(owner) ? [] : [i]));
  const orphans = named.filter((element) => !used.has(element.index));
  return { items, top, orphans, loops: findLoops(items) };
}

/** The elements of items that hold themselves, found by a walk that marks items as open and done. */
function findLoops(items: readonly MicrodataItem[]): readonly HtmlElement[] {
  const state = new Uint8Array(items.length);
  const loops = new Set<HtmlElement>();
  for (let first = 0; first < items.length; first++) {
    const path = state[first] === 0 ? [{ item: first, next: 0 }] : [];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      state[top.item] = 1;
      const value = items[top.item]?.properties[top.next++]?.value;
      if (value === undefined) {
        state[top.item] = 2;
        path.pop();
      } else if (value.kind === "item") {
        if (state[value.item] === 0) path.push({ item: value.item, next: 0 });
        else if (state[value.item] === 1) loops.add((items[value.item] as MicrodataItem).element);
      }
    }
  }
  return [...loops];
}

/** Reads each element once, however many items it belongs to. */
function once<T>(read: (element: HtmlElement) => T): (element: HtmlElement) => T {
  const known = new Map<number, T>();
  return (element) => {
    const value = known.get(element.index) ?? read(element);
    known.set(element.index, value);
    return value;
  };
}

function isProperty(element: HtmlElement): boolean {
  return hasAttribute(element, "itemprop") || hasAttribute(element, "itemprop-reverse");
}

function readValue(
  tree: HtmlTree,
  element: HtmlElement,
  item: number | undefined,
  base: string | undefined,
): MicrodataValue {
  if (item !== undefined) return { kind: "item", item };
  const content = attribute(element, "content");
  if (content !== undefined) return { kind: "text", text: content, span: valueSpan(tree, element, "content") };
  if (element.isHtml && Object.hasOwn(URL_ATTRIBUTES, element.tag)) {
    const name = URL_ATTRIBUTES[element.tag] as string;
    const url = attribute(element, name);
    return { kind: "url", text: url === undefined ? "" : resolveUrl(url, base), span: valueSpan(tree, element, name) };
  }
  const name =
    element.isHtml && Object.hasOwn(TEXT_ATTRIBUTES, element.tag) ? (TEXT_ATTRIBUTES[element.tag] as string) : "";
  const text = attribute(element, name);
  if (text !== undefined) return { kind: "text", text, span: valueSpan(tree, element, name) };
  return { kind: "text", text: element.tag === "meta" ? "" : textOf(tree, element), span: contentSpan(tree, element) };
}

/** Lays Microdata out as JSON-LD: schema.org's names bare, names of other vocabularies in full. */
export function microdataGraph(tree: HtmlTree, microdata: Microdata): MarkedGraph {
  const vocabularies = inheritVocabularies(microdata);
  // texts in one another would be copied over and over
  let room = VISITS * tree.text.length;
  const read = (text: string): string => {
    room -= text.length;
    return room < 0 ? text : collapse(text);
  };
  const nodes = microdata.items.map(
    ({ element, types, id }): Mutable<MarkedNode> => ({
      ...(id === undefined ? {} : { id, idSpan: valueSpan(tree, element, "itemid") }),
      types: types.map((type) => schemaName(type) ?? type),
      typeSpan: valueSpan(tree, element, "itemtype"),
      span: tagSpan(element),
      properties: [],
    }),
  );
  const top = [...microdata.top];
  microdata.items.forEach((item, i) => {
    const properties: MarkedProperty[] = [];
    for (const { names, reverse, value, element } of item.properties) {
      const span = value.kind === "item" ? tagSpan(element) : value.span;
      const marked =
        value.kind === "item" ? { node: value.item } : value.kind === "url" ? value.text : read(value.text);
      const key = keySpan(tree, element, "itemprop");
      for (const name of names)
        properties.push({ name: fullName(name, vocabularies[i] as string), value: marked, span, key });
      for (const name of reverse) {
        if (value.kind === "text") continue;
        const holder =
          value.kind === "item" ? value.item : nodes.push({ id: value.text, types: [], span, properties: [] }) - 1;
        if (value.kind === "url") top.push(holder);
        const back = {
          name: fullName(name, vocabularies[i] as string),
          value: { node: i },
          span: tagSpan(item.element),
          key,
        };
        (nodes[holder] as Mutable<MarkedNode>).properties = [...(nodes[holder] as MarkedNode).properties, back];
      }
    }
    const node = nodes[i] as Mutable<MarkedNode>;
    node.properties = [...properties, ...node.properties];
  });
  return layOut(nodes, top);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function keySpan(tree: HtmlTree, element: HtmlElement, name: string): Span {
  return hasAttribute(element, name) ? valueSpan(tree, element, name) : attributeSpan(element, `${name}-reverse`);
}

/** The vocabulary of each item's first type; an item without types speaks that of the item that holds it. */
function inheritVocabularies(microdata: Microdata): readonly string[] {
  const vocabularies: (string | undefined)[] = microdata.items.map(() => undefined);
  const queue = microdata.top.map((item) => ({ item, outer: "" }));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (vocabularies[next.item] !== undefined) continue;
    const item = microdata.items[next.item] as MicrodataItem;
    const type = item.types[0];
    const own = type === undefined ? next.outer : schemaName(type) !== undefined ? "" : vocabularyOf(type);
    vocabularies[next.item] = own;
    for (const { value } of item.properties) if (value.kind === "item") queue.push({ item: value.item, outer: own });
  }
  return vocabularies.map((vocabulary) => vocabulary ?? "");
}

function vocabularyOf(type: string): string {
  const hash = type.indexOf("#");
  return hash >= 0 ? type.slice(0, hash + 1) : type.slice(0, type.lastIndexOf("/") + 1);
}

function fullName(name: string, vocabulary: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return schemaName(name) ?? name;
  return vocabulary + name;
}
