/** What the checks of a feed share: where they are, what they have said, and what they have read on the way. */
import type { FeedDate, FeedFormat, Note, Span } from "../../types.ts";
import { XML_NAMESPACE } from "../xml/xml-names.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ElementGrammar } from "./feed-grammar.ts";
import { takeDown } from "./feed-notes.ts";

/** The state of one reading. */
export interface Reading {
  readonly text: string;
  readonly format: FeedFormat;
  /** Version of RSS 0.9x and 2.0. */
  readonly version: string | undefined;
  /** The encoding that the declaration names. */
  readonly encoding?: string;
  /** Namespaces whose elements are the format's own, without prefix. */
  readonly core: ReadonlySet<string>;
  readonly notes: Note[];
  readonly dates: FeedDate[];
  /** Values that must be unique: `rule` and value -> seen. */
  readonly seen: Set<string>;
}

/** An element in its place. */
export interface Place {
  readonly element: XmlElement;
  /** Name with the usual prefix; core names bare. */
  readonly key: string;
  /** JSON Pointer by names, repeated ones numbered. */
  readonly at: string;
  readonly grammar: ElementGrammar;
  readonly parent: Place | undefined;
  /** True below an xml:base. */
  readonly hasBase: boolean;
  /** Children by key, in order. */
  readonly children: readonly Place[];
}

const NO_PLACES: Place[] = [];

/** A place whose pointer is put together only when something is said of it; `number` is 0-based, -1 for none. */
class PlaceInTree implements Place {
  readonly element: XmlElement;
  readonly key: string;
  readonly grammar: ElementGrammar;
  readonly parent: Place | undefined;
  readonly children: Place[];
  readonly #number: number;

  constructor(element: XmlElement, key: string, grammar: ElementGrammar, parent: Place | undefined, number: number) {
    this.element = element;
    this.key = key;
    this.grammar = grammar;
    this.parent = parent;
    this.children = grammar.block === undefined ? NO_PLACES : [];
    this.#number = number;
  }

  get hasBase(): boolean {
    return this.parent?.hasBase === true || hasBase(this.element);
  }

  get at(): string {
    return `${this.parent?.at ?? ""}/${this.key}${this.#number < 0 ? "" : `/${this.#number}`}`;
  }
}

/** The place of an element below `parent`. */
export function placeOf(
  element: XmlElement,
  key: string,
  grammar: ElementGrammar,
  parent: Place | undefined,
  number = -1,
): Place & { readonly children: Place[] } {
  return new PlaceInTree(element, key, grammar, parent, number);
}

function hasBase(element: XmlElement): boolean {
  return element.attributes.some((attribute) => attribute.namespace === XML_NAMESPACE && attribute.local === "base");
}

/** Says something of a span under a rule. */
export function note(reading: Reading, rule: string, at: string, span: Span, message: string): void {
  takeDown(reading.notes, { rule, at, span: { start: span.start, end: span.end }, message });
}

/** The element's start tag. */
export function tagOf(element: XmlElement): Span {
  return { start: element.start, end: Math.min(element.innerStart, element.end) };
}

/** What stands between the element's tags, without white space around it; the tag where that is nothing. */
export function valueSpan(reading: Reading, element: XmlElement): Span {
  const { innerStart, innerEnd } = element;
  if (isSolid(reading.text, innerStart) && isSolid(reading.text, innerEnd - 1) && innerStart < innerEnd)
    return { start: innerStart, end: innerEnd };
  const inner = reading.text.slice(innerStart, innerEnd);
  const start = innerStart + (inner.length - inner.trimStart().length);
  const end = innerEnd - (inner.length - inner.trimEnd().length);
  return start < end ? { start, end } : tagOf(element);
}

/** True for a character of ASCII that is no blank. */
function isSolid(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c > 32 && c < 127;
}

/** The value of an attribute without namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

export function childrenOf(place: Place, key: string): readonly Place[] {
  return place.children.filter((child) => child.key === key);
}

export function has(place: Place, key: string): boolean {
  return place.children.some((child) => child.key === key);
}

/** A value short enough for a message, in quotes. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}

/** `title of item`; a root element by its name alone. */
export function nameOf(place: Place): string {
  return place.parent === undefined ? place.key : `${place.key} of ${place.parent.key}`;
}
