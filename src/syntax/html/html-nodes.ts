/** The nodes that the HTML parser builds, and how they become one flat tree with offsets. */
import type { Stretch } from "../../types.ts";
import { alignText } from "./html-text.ts";
import type { HtmlElement, HtmlTree } from "./html-tree.ts";

interface StartTag {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly attrs?: Readonly<Record<string, { readonly startOffset: number; readonly endOffset: number }>>;
}

/** A node that holds others, as the parser builds it. */
export interface ElementNode {
  readonly kind: "element" | "document" | "fragment";
  readonly tag: string;
  readonly namespace: string;
  attributes: { name: string; value: string }[];
  /** Names of the attributes, once several tags add to them. */
  names: Set<string> | null;
  location: StartTag | null;
  contentEnd: number;
  readonly children: ChildNode[];
  parent: ElementNode | null;
  content: ElementNode | null;
  mode: string;
  /** Place in the flat tree, and the child that its walk comes to next. */
  index: number;
  next: number;
}

/** A stretch of text, or what is passed over. */
export interface TextNode {
  readonly kind: "text" | "other";
  text: string;
  readonly start: number;
  end: number;
  parent: ElementNode | null;
}

export type ChildNode = ElementNode | TextNode;

const HTML_NAMESPACE = "http://www.w3.org/1999/xhtml";

/** Lays the tree out in document order, without recursion: pages may nest 100,000 deep. */
export function flatten(document: ElementNode, source: string, isCut: boolean): HtmlTree {
  const elements: { -readonly [K in keyof HtmlElement]: HtmlElement[K] }[] = [];
  /** Of each text node where it begins in the text, and where it begins and ends in the source. */
  const places: number[] = [];
  const texts: string[] = [];
  let length = 0;
  let top: ElementNode | null = document;
  while (top !== null) {
    const child: ChildNode | undefined = top.children[top.next++];
    if (child === undefined) {
      const done = elements[top.index];
      if (done !== undefined) {
        done.last = elements.length;
        done.to = length;
      }
      // the root and what stands in no other node end the walk
      top = top.parent;
    } else if (child.kind === "text" || child.kind === "other") {
      const { text, start, end } = child as TextNode;
      places.push(length, start, end);
      texts.push(text);
      length += text.length;
    } else {
      const node = child as ElementNode;
      const { location } = node;
      node.index = elements.length;
      const startEnd = location === null ? 0 : location.endOffset;
      elements.push({
        index: node.index,
        tag: node.tag,
        isHtml: node.namespace === HTML_NAMESPACE,
        parent: top.index,
        last: node.index + 1,
        attributes: node.attributes,
        places: location?.attrs,
        start: location === null ? 0 : location.startOffset,
        startEnd,
        contentEnd: Math.max(startEnd, node.contentEnd),
        from: length,
        to: length,
      });
      top = node;
    }
  }
  const text = texts.join("");
  let stretches: readonly Stretch[] | undefined;
  return {
    source,
    elements,
    text,
    isCut,
    get stretches() {
      stretches ??= alignAll(source, text, places);
      return stretches;
    },
  };
}

/** Few ask for this, and it looks at each character. */
function alignAll(source: string, text: string, places: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const [at, start, end] = [places[i] as number, places[i + 1] as number, places[i + 2] as number];
    for (const each of alignText(text.slice(at, places[i + 3] ?? text.length), source, start, end, at))
      stretches.push(each);
  }
  return stretches;
}
