/** Holds an RSS or Atom feed against the grammar of feeds in one walk, and gathers what it finds. */
import { FINISHES } from "./feed-finish.ts";
import { type AttributeGrammar, type Block, blockOf, type ElementGrammar } from "./feed-grammar.ts";
import { judgeAttributes, judgeCommon, judgeLeaf, judgeOpen, judgeValue } from "./feed-judge.ts";
import { OPEN_VOCABULARIES, prefixOf } from "./feed-namespaces.ts";
import { nameOf, note, type Place, type Reading, tagOf, valueSpan } from "./feed-reading.ts";
import { XML_NAMESPACE } from "./xml-names.ts";
import type { XmlElement } from "./xml-tree.ts";

const NO_PLACES: readonly Place[] = [];

/** The name under which the grammar knows an element; undefined for a foreign one. */
function keyOf(element: XmlElement, core: ReadonlySet<string>): string | undefined {
  if (core.has(element.namespace)) return element.local;
  const prefix = prefixOf(element.namespace);
  if (prefix === undefined) return element.namespace === "" ? element.local : undefined;
  const local = prefix === "dc" ? (element.local.split(".")[0] as string) : element.local;
  return `${prefix}:${local}`;
}

/** Walks a root element, whose grammar is the block of that name. */
export function checkFeed(
  reading: Reading,
  root: XmlElement,
  key: string,
  block: string,
  attributes: ReadonlyMap<string, AttributeGrammar>,
): Place {
  const grammar: ElementGrammar = {
    kinds: [],
    once: undefined,
    block,
    isOpen: false,
    hasAnyAttribute: false,
    holdsText: false,
    attributes,
  };
  judgeCommon(reading, root, `/${key}`);
  return walk(reading, root, key, `/${key}`, grammar, undefined, hasBase(root));
}

function hasBase(element: XmlElement): boolean {
  return element.attributes.some((attribute) => attribute.namespace === XML_NAMESPACE && attribute.local === "base");
}

function walk(
  reading: Reading,
  element: XmlElement,
  key: string,
  at: string,
  grammar: ElementGrammar,
  parent: Place | undefined,
  isBased: boolean,
): Place {
  const children: Place[] = grammar.block === undefined ? (NO_PLACES as Place[]) : [];
  const place: Place = { element, key, at, grammar, parent, hasBase: isBased, children };
  if (!grammar.hasAnyAttribute && (element.attributes.length > 0 || grammar.attributes.size > 0))
    judgeAttributes(reading, place);
  if (grammar.block !== undefined) {
    walkChildren(reading, place, children, blockOf(grammar.block));
    if (element.text !== "" && element.text.trim() !== "") {
      note(
        reading,
        "feed/unexpected-text",
        at,
        valueSpan(reading, element),
        `${nameOf(place)} holds text, expected only elements`,
      );
    }
    FINISHES[grammar.block]?.(reading, place);
    if (grammar.kinds.length > 0) judgeValue(reading, place);
    return place;
  }
  judgeLeaf(reading, place);
  judgeValue(reading, place);
  return place;
}

function walkChildren(reading: Reading, place: Place, children: Place[], block: Block): void {
  const counts = new Map<string, number>();
  for (const child of place.element.children) {
    const key = keyOf(child, reading.core);
    const grammar = key === undefined ? undefined : (block.get(key) ?? wildcard(key, block));
    const name = key ?? child.name;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const at = `${place.at}/${name}${count > 1 || name === "item" || name === "entry" ? `/${count - 1}` : ""}`;
    judgeCommon(reading, child, at);
    if (grammar === undefined) {
      judgeForeign(reading, place, child, key, at);
      if (key !== undefined)
        children.push({
          element: child,
          key,
          at,
          grammar: ANY,
          parent: place,
          hasBase: place.hasBase,
          children: NO_PLACES,
        });
      continue;
    }
    if (count > 1 && grammar.once !== undefined) {
      note(reading, grammar.once, at, tagOf(child), `${place.key} has ${name} more than once, expected it once`);
    }
    children.push(walk(reading, child, name, at, grammar, place, place.hasBase || hasBase(child)));
  }
}

const ANY: ElementGrammar = {
  kinds: ["any"],
  once: undefined,
  block: undefined,
  isOpen: true,
  hasAnyAttribute: true,
  holdsText: true,
  attributes: new Map(),
};

function wildcard(key: string, block: Block): ElementGrammar | undefined {
  const colon = key.indexOf(":");
  return colon < 0 ? undefined : block.get(`${key.slice(0, colon)}:*`);
}

/** An element that the grammar does not have at this place: foreign namespaces are free, known ones are not. */
function judgeForeign(reading: Reading, place: Place, child: XmlElement, key: string | undefined, at: string): void {
  const prefix = key?.includes(":") === true ? key.slice(0, key.indexOf(":")) : undefined;
  if (key !== undefined && (prefix === undefined || !OPEN_VOCABULARIES.has(prefix))) {
    if (prefix === "atom" || (prefix !== undefined && blockOf("everywhere").has(key))) {
      note(
        reading,
        "feed/questionable-element",
        at,
        tagOf(child),
        `${key} stands in ${place.key}, where readers do not expect it`,
      );
    } else if (prefix === "xhtml") {
      note(
        reading,
        "feed/misplaced-xhtml",
        at,
        tagOf(child),
        `${key} stands in ${place.key}, expected XHTML only inside content`,
      );
    } else if (child.namespace === "" && reading.format !== "rss" && !reading.core.has("")) {
      note(reading, "feed/no-namespace", at, tagOf(child), `${child.name} has no namespace, expected one`);
    } else {
      note(
        reading,
        "feed/undefined-element",
        at,
        tagOf(child),
        `${key} stands in ${place.key}, which has no such element`,
      );
    }
  }
  if (reading.format === "rss" && key === undefined) {
    for (const grandchild of child.children) {
      if (grandchild.namespace !== "") continue;
      note(
        reading,
        "feed/not-in-namespace",
        `${at}/${grandchild.name}`,
        tagOf(grandchild),
        `${grandchild.name} in ${child.name} has no namespace, expected one`,
      );
    }
  }
  judgeOpen(reading, child, at, place.key === "rdf:RDF");
}
