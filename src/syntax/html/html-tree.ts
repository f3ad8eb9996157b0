/** An HTML page as one flat list of elements in document order, each with the offsets of its tags, attributes and text. */
import type { Span, Stretch } from "../../types.ts";

/** An attribute as the parser gives it. */
interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** Where each attribute of a tag stands, name, quotes and all. */
type AttributePlaces = Readonly<Record<string, { readonly startOffset: number; readonly endOffset: number }>>;

/** An element; its descendants are the elements after it up to `last`, so that no walk needs recursion. */
export interface HtmlElement {
  readonly index: number;
  /** Lower-case local name. */
  readonly tag: string;
  /** False for elements of SVG and MathML. */
  readonly isHtml: boolean;
  /** Index of the parent, -1 for the root. */
  readonly parent: number;
  /** Index after the last descendant. */
  readonly last: number;
  readonly attributes: readonly HtmlAttribute[];
  readonly places: AttributePlaces | undefined;
  /** The start tag; empty for an element that the parser implied. */
  readonly start: number;
  readonly startEnd: number;
  /** Where the end tag, or whatever closed the element, begins. */
  readonly contentEnd: number;
  /** The element's text is `tree.text.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** A parsed page. */
export interface HtmlTree {
  readonly source: string;
  readonly elements: readonly HtmlElement[];
  /** All text nodes in document order, joined. */
  readonly text: string;
  /** Where each stretch of `text` stands in the source. */
  readonly stretches: readonly Stretch[];
  /** True if the page grew beyond reason while it was parsed, so that what follows is missing. */
  readonly isCut: boolean;
}

/** The attribute's value, or undefined without that attribute. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const each of element.attributes) if (each.name === name) return each.value;
  return undefined;
}

/** True if the element has the attribute, with or without a value. */
export function hasAttribute(element: HtmlElement, name: string): boolean {
  for (const each of element.attributes) if (each.name === name) return true;
  return false;
}

/** The words of a blank-separated attribute. */
export function tokens(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(/[ \t\n\f\r]+/).filter((word) => word !== "");
}

/** The element's text with that of its descendants; a slice, so it costs nothing. */
export function textOf(tree: HtmlTree, element: HtmlElement): string {
  return tree.text.slice(element.from, element.to);
}

/** The offsets of the start tag. */
export function tagSpan(element: HtmlElement): Span {
  return { start: element.start, end: element.startEnd };
}

/** The offsets of what lies between the element's tags, without blanks at its ends. */
export function contentSpan(tree: HtmlTree, element: HtmlElement): Span {
  let start = element.startEnd;
  let end = Math.max(start, element.contentEnd);
  while (start < end && isBlank(tree.source.charCodeAt(start))) start++;
  while (end > start && isBlank(tree.source.charCodeAt(end - 1))) end--;
  return start === end ? tagSpan(element) : { start, end };
}

/** The offsets of an attribute's value without its quotes; the start tag if the attribute is unknown. */
export function valueSpan(tree: HtmlTree, element: HtmlElement, name: string): Span {
  const span = attributeSpan(element, name);
  if (element.places?.[name] === undefined) return span;
  const raw = tree.source.slice(span.start, span.end);
  const equals = raw.indexOf("=");
  if (equals < 0) return span;
  let start = equals + 1;
  let end = raw.length;
  while (start < end && isBlank(raw.charCodeAt(start))) start++;
  const quote = raw.charAt(start);
  if (quote === '"' || quote === "'") {
    start++;
    if (end > start && raw.charAt(end - 1) === quote) end--;
  }
  return start === end ? span : { start: span.start + start, end: span.start + end };
}

/** The offsets of a whole attribute; the start tag if the attribute is unknown. */
export function attributeSpan(element: HtmlElement, name: string): Span {
  const place = element.places?.[name];
  return place === undefined ? tagSpan(element) : { start: place.startOffset, end: place.endOffset };
}

/** The nearest element around this one, itself included, for which the test holds. */
export function closest(
  tree: HtmlTree,
  element: HtmlElement,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  let current: HtmlElement | undefined = element;
  while (current !== undefined && !test(current)) current = tree.elements[current.parent];
  return current;
}

/** True for the blanks of HTML: space, tab, line feed, form feed, carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
