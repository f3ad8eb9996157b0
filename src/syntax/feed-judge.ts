/** Judges one element of a feed: its attributes, its value, what stands in it, the namespaces it declares. */

import { epochOfDate } from "./feed-dates.ts";
import { NAMESPACES, OPEN_VOCABULARIES, prefixOf } from "./feed-namespaces.ts";
import { nameOf, note, type Place, quoted, type Reading, tagOf, valueSpan } from "./feed-reading.ts";
import { SPECIALS } from "./feed-specials.ts";
import { isLanguage, VALUE_KINDS } from "./feed-values.ts";
import type { ValueFault } from "./feed-verdicts.ts";
import { faultOf } from "./uris.ts";
import { XML_NAMESPACE, XMLNS_NAMESPACE } from "./xml-names.ts";
import type { XmlAttribute, XmlElement } from "./xml-tree.ts";

const DATES = new Set(["rfc822", "rfc3339", "w3cdtf"]);

/** What holds in elements that may hold anything: attributes xml:lang and xml:base. */
export function judgeOpen(reading: Reading, element: XmlElement, at: string, isNode = false): void {
  if (element.children.length === 0) return;
  const stack: (readonly [XmlElement, boolean])[] = [[element, !isNode]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [child, isProperty] = next;
    if (child !== element) judgeCommon(reading, child, at);
    if (isProperty && reading.format === "rss-1") judgeRdf(reading, child, at);
    for (const grandchild of child.children) stack.push([grandchild, !isProperty]);
  }
}

/** A property of RDF holds text or one element, and that element no text of its own. */
function judgeRdf(reading: Reading, element: XmlElement, at: string): void {
  const [first, second] = element.children;
  const isFree = element.attributes.some((attribute) => attribute.local === "parseType");
  if (first === undefined || isFree || first.namespace === "http://www.w3.org/1999/xhtml") return;
  if (element.text.trim() !== "" || (first.text.trim() !== "" && first.children.length === 0) || second !== undefined) {
    note(
      reading,
      "rss/rdf",
      at,
      tagOf(element),
      `${element.name} mixes text and elements in a way that RDF has no reading for`,
    );
  }
}

/** xml:lang and xml:base, which any element may have. */
export function judgeCommon(reading: Reading, element: XmlElement, at: string): void {
  for (const attribute of element.attributes) {
    if (attribute.namespace !== XML_NAMESPACE) continue;
    const span = { start: attribute.valueStart, end: attribute.valueEnd };
    if (attribute.local === "lang" && attribute.value !== "" && !isLanguage(attribute.value)) {
      note(
        reading,
        "feed/language",
        `${at}/xml:lang`,
        span,
        `xml:lang of ${element.name} is ${quoted(attribute.value)}, expected a language tag such as en or az-AZ`,
      );
    }
    if (attribute.local === "base") {
      const fault = faultOf(attribute.value, { iri: true });
      if (fault !== undefined && fault !== "scheme") {
        const rule = fault === "character" ? "feed/uri-character" : "feed/iri";
        note(
          reading,
          rule,
          `${at}/xml:base`,
          span,
          `xml:base of ${element.name} is ${quoted(attribute.value)}, expected a URI`,
        );
      }
    }
  }
}

export function judgeAttributes(reading: Reading, place: Place): void {
  const { element, grammar, at } = place;
  for (const attribute of element.attributes) {
    if (attribute.namespace === XMLNS_NAMESPACE || attribute.namespace === XML_NAMESPACE) continue;
    const key = attributeKey(attribute);
    const known = key === undefined ? undefined : grammar.attributes.get(key);
    if (known === undefined) {
      judgeStrange(reading, place, attribute, key);
    } else if (known.kind !== undefined && (attribute.value !== "" || known.isRequired)) {
      judge(reading, known.kind, attribute.value, `${key} of ${place.key}`, `${at}/${key}`, {
        start: attribute.valueStart,
        end: attribute.valueEnd,
      });
    }
  }
  for (const [name, { isRequired }] of grammar.attributes) {
    if (!isRequired || element.attributes.some((attribute) => attributeKey(attribute) === name)) continue;
    note(
      reading,
      "feed/missing-attribute",
      at,
      tagOf(element),
      `${nameOf(place)} has no ${name} attribute, expected one`,
    );
  }
}

function attributeKey(attribute: XmlAttribute): string | undefined {
  if (attribute.namespace === "") return attribute.local;
  const prefix = prefixOf(attribute.namespace);
  return prefix === undefined ? undefined : `${prefix}:${attribute.local}`;
}

function judgeStrange(reading: Reading, place: Place, attribute: XmlAttribute, key: string | undefined): void {
  const at = `${place.at}/${attribute.name}`;
  if (key === undefined) {
    if (reading.format === "rss" && place.element.namespace === "") {
      note(
        reading,
        "feed/extension-attribute",
        at,
        attribute,
        `${nameOf(place)} has the foreign attribute ${attribute.name}, which RSS has no place for`,
      );
    }
    return;
  }
  const prefix = key.slice(0, Math.max(0, key.indexOf(":")));
  if (OPEN_VOCABULARIES.has(prefix)) return;
  const { kinds, holdsText } = place.grammar;
  if (
    prefix === "rdf" &&
    (reading.format === "atom" || kinds.includes("resource") || (reading.format === "rss-1" && holdsText))
  )
    return;
  note(
    reading,
    "feed/unexpected-attribute",
    at,
    attribute,
    `${nameOf(place)} has the attribute ${attribute.name}, expected none of that name`,
  );
}

/** An element that holds no others: what else stands in it is a fault, but not for elements that are open. */
export function judgeLeaf(reading: Reading, place: Place): void {
  const { element, grammar, at } = place;
  if (element.children.length > 0) {
    if (grammar.isOpen) judgeOpen(reading, element, at, place.parent?.key === "rdf:RDF");
    else if (!grammar.kinds.some((kind) => kind.endsWith("-construct"))) {
      for (const child of element.children) {
        if (reading.format === "rss-1") judgeRdf(reading, element, at);
        else
          note(
            reading,
            "feed/undefined-element",
            `${at}/${child.name}`,
            tagOf(child),
            `${child.name} stands in ${place.key}, expected only text`,
          );
      }
    }
  }
  if (!grammar.holdsText && !grammar.isOpen && element.text.trim() !== "") {
    note(
      reading,
      "feed/unexpected-text",
      at,
      valueSpan(reading, element),
      `${nameOf(place)} holds text, expected none`,
    );
  }
}

export function judgeValue(reading: Reading, place: Place): void {
  const { element, grammar, at } = place;
  const value = element.text.trim();
  for (const given of grammar.kinds) {
    // RSS 0.91 had no markup in descriptions.
    const kind = given === "html" && reading.version === "0.91" && place.key === "description" ? "plain" : given;
    const special = SPECIALS[kind];
    if (special !== undefined) special(reading, place, value);
    else if (VALUE_KINDS[kind] !== undefined) {
      const isDate = DATES.has(kind);
      if (isDate) {
        const epoch = epochOfDate(value);
        if (epoch !== undefined)
          reading.dates.push({ name: nameOf(place), text: value, epoch, at, span: valueSpan(reading, element) });
      }
      judge(reading, kind, value, nameOf(place), at, undefined, place);
    }
  }
}

/** Judges a value by its kind and says what is wrong. */
function judge(
  reading: Reading,
  kind: string,
  value: string,
  name: string,
  at: string,
  given: { start: number; end: number } | undefined,
  place?: Place,
): void {
  const raw = place === undefined ? value : reading.text.slice(place.element.start, place.element.innerEnd);
  const verdict = VALUE_KINDS[kind]?.(value, { raw, rss: reading.version });
  if (verdict === undefined) return;
  const span = given ?? (place === undefined ? { start: 0, end: 0 } : valueSpan(reading, place.element));
  for (const fault of Array.isArray(verdict) ? (verdict as readonly ValueFault[]) : [verdict as ValueFault]) {
    if (fault.rule === "feed/relative-reference" && place?.hasBase === true) continue;
    note(
      reading,
      fault.rule,
      at,
      span,
      fault.says === undefined ? `${name} is ${quoted(value)}, expected ${fault.expected}` : `${name} ${fault.says}`,
    );
  }
}

/** Namespace declarations: reserved prefixes, unknown vocabularies, white space in names. */
export function checkNamespaces(reading: Reading, root: XmlElement): void {
  const stack = [root];
  const said = new Set<string>();
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (const attribute of element.attributes) {
      if (attribute.namespace === XMLNS_NAMESPACE) judgeNamespace(reading, attribute, said);
    }
    for (const child of element.children) stack.push(child);
  }
}

function judgeNamespace(reading: Reading, attribute: XmlAttribute, said: Set<string>): void {
  const uri = attribute.value;
  const prefix = attribute.prefix === "xmlns" ? attribute.local : "";
  if (said.has(`${prefix} ${uri}`)) return;
  said.add(`${prefix} ${uri}`);
  const say = (rule: string, message: string): void => note(reading, rule, `/${attribute.name}`, attribute, message);
  if (/\S\s+\S/.test(uri))
    say("xml/namespace-name", `Namespace of prefix "${prefix}" is ${quoted(uri)}, expected a URI without blanks`);
  else if (uri === "http://search.yahoo.com/mrss")
    say("media/namespace", 'Namespace of Media RSS is "http://search.yahoo.com/mrss", expected a slash at its end');
  const usual = NAMESPACES.get(prefix);
  const known = prefixOf(uri);
  if (uri === "http://www.usemod.com/cgi-bin/mb.pl?ModWiki")
    say("feed/obsolete-wiki", `Namespace ${quoted(uri)} is obsolete, expected "http://purl.org/rss/1.0/modules/wiki/"`);
  else if (prefix !== "" && usual !== undefined && known !== prefix) {
    say("feed/reserved-prefix", `Prefix "${prefix}" stands for ${quoted(uri)}, expected ${quoted(usual)}`);
  } else if (known !== undefined && prefix !== "" && known !== prefix) {
    say("feed/usual-prefix", `Prefix of ${quoted(uri)} is "${prefix}", expected "${known}", which everyone uses`);
  }
  if (reading.format === "atom" && prefix !== "" && (known === "atom" || known === "xhtml")) {
    say(
      "atom/no-prefix",
      `Prefix "${prefix}" stands for ${quoted(uri)}, expected the default namespace, since some readers know no other`,
    );
  }
  if (known === undefined && uri !== "" && prefix !== "xml")
    say("feed/unknown-namespace", `Namespace ${quoted(uri)} is none that feed readers are known to use`);
}
