/** Checks of feed values that need more than the value: its attributes, its neighbours, the markup inside. */

import { atomLink } from "./atom-link.ts";
import {
  attributeOf,
  childrenOf,
  nameOf,
  note,
  type Place,
  quoted,
  type Reading,
  tagOf,
  valueSpan,
} from "./feed-reading.ts";
import { html, isCountry, isMediaType, undeclaredHtml, VALUE_KINDS, type ValueFault } from "./feed-values.ts";
import { CREDIT_ROLES } from "./media-roles.ts";
import { faultOf } from "./uris.ts";
import { judgeXhtml } from "./xhtml-check.ts";
import type { XmlElement } from "./xml.ts";

export type Special = (reading: Reading, place: Place, value: string) => void;

const XHTML = "http://www.w3.org/1999/xhtml";

function say(reading: Reading, place: Place, rule: string, message: string): void {
  note(reading, rule, place.at, valueSpan(reading, place.element), `${nameOf(place)} ${message}`);
}

function pass(reading: Reading, place: Place, value: string, faults: readonly ValueFault[]): void {
  for (const fault of faults) {
    if (fault.rule === "feed/relative-reference" && place.hasBase) continue;
    say(reading, place, fault.rule, fault.says ?? `is ${quoted(value)}, expected ${fault.expected}`);
  }
}

/** Holds a value against a kind of value. */
function holdTo(kind: string, reading: Reading, place: Place, value: string): boolean {
  const verdict = VALUE_KINDS[kind]?.(value, { raw: value, rss: reading.version });
  if (verdict === undefined) return true;
  pass(reading, place, value, (Array.isArray(verdict) ? verdict : [verdict]) as readonly ValueFault[]);
  return false;
}

/** A value that no other of the feed may have. */
export function unique(reading: Reading, place: Place, value: string, rule: string, what: string): void {
  if (value === "") return;
  const key = `${rule} ${place.key} ${value}`;
  if (reading.seen.has(key)) say(reading, place, rule, `is ${quoted(value)}, which an earlier ${what} has too`);
  reading.seen.add(key);
}

function guid(reading: Reading, place: Place, value: string): void {
  const permalink = attributeOf(place.element, "isPermaLink");
  if (value === "") say(reading, place, "feed/blank", "is blank, expected a value");
  else if (permalink === undefined || permalink === "true") {
    if (/^(?:tag|urn:uuid):/i.test(value)) {
      if (holdTo("uri", reading, place, value))
        say(
          reading,
          place,
          "rss/guid-is-no-url",
          `is ${quoted(value)} and counts as a link, expected isPermaLink="false"`,
        );
    } else if (
      faultOf(value) === "character" ||
      faultOf(value) === "form" ||
      faultOf(value, { absolute: true }) === "relative"
    ) {
      say(
        reading,
        place,
        "rss/guid-permalink",
        `is ${quoted(value)} and counts as a link, expected a full URL or isPermaLink="false"`,
      );
    }
  } else if (/^\d{1,8}$/.test(value)) {
    say(reading, place, "rss/guid-short", `is ${quoted(value)}, expected something that no other site uses`);
  }
  unique(reading, place, value, "rss/guid-unique", "item");
}

/** RDF resources: the URI stands in rdf:resource, which RSS 1.0 requires. */
function resource(reading: Reading, place: Place): void {
  const uri = attributeOf(place.element, "rdf:resource");
  if (uri !== undefined) holdTo("uri", reading, place, uri);
  else if (reading.format === "rss-1")
    note(
      reading,
      "feed/missing-attribute",
      place.at,
      tagOf(place.element),
      `${nameOf(place)} has no rdf:resource attribute, expected one`,
    );
}

function credit(reading: Reading, place: Place): void {
  const scheme = attributeOf(place.element, "scheme") ?? "urn:ebu";
  const role = attributeOf(place.element, "role");
  if (role !== undefined && (scheme === "urn:ebu" ? !CREDIT_ROLES.has(role) : role !== role.toLowerCase())) {
    say(
      reading,
      place,
      "media/credit-role",
      `has the role ${quoted(role)}, expected ${scheme === "urn:ebu" ? "one of the EBU's list" : "lower case"}`,
    );
  }
  if (scheme !== "urn:ebu") holdTo("link", reading, place, scheme);
}

function hash(reading: Reading, place: Place, value: string): void {
  const length = attributeOf(place.element, "algo") === "sha-1" ? 40 : 32;
  if (!/^[0-9A-Za-z]+$/.test(value) || value.length !== length)
    say(reading, place, "media/hash", `is ${quoted(value)}, expected ${length} hexadecimal digits`);
}

const RATINGS: Readonly<Record<string, RegExp>> = {
  "urn:simple": /^(?:adult|nonadult)$/,
  "urn:mpaa": /^(?:g|m|nc-17|pg|pg-13|r|x)$/,
  "urn:v-chip": /^(?:14\+|18\+|c|c8|g|pg|tv-14|tv-g|tv-ma|tv-pg|tv-y|tv-y7|tv-y7-fv)$/,
  "urn:icra":
    /^r \((?:[nsvlocx]z [01]|(?:n[a-c]|s[a-f]|v[a-j]|l[a-c]|o[a-h]|c[ab]|x[a-e]) 1)(?: (?:[nsvlocx]z [01]|(?:n[a-c]|s[a-f]|v[a-j]|l[a-c]|o[a-h]|c[ab]|x[a-e]) 1))*\)$/,
};

function rating(reading: Reading, place: Place, value: string): void {
  const scheme = attributeOf(place.element, "scheme") ?? "urn:simple";
  const pattern = RATINGS[scheme];
  if (pattern === undefined) holdTo("link", reading, place, scheme);
  else if (!pattern.test(value))
    say(reading, place, "media/rating", `is ${quoted(value)}, expected a rating of ${scheme}`);
}

function restriction(reading: Reading, place: Place, value: string): void {
  const relationship = attributeOf(place.element, "relationship");
  if (relationship !== undefined && relationship !== "allow" && relationship !== "deny") {
    say(
      reading,
      place,
      "media/restriction-relationship",
      `has the relationship ${quoted(relationship)}, expected allow or deny`,
    );
  }
  const type = attributeOf(place.element, "type");
  if (type === undefined) {
    if (value !== "" && value !== "all" && value !== "none")
      say(reading, place, "media/restriction", `is ${quoted(value)} without a type, expected all or none`);
  } else if (type === "country") {
    for (const country of value.toUpperCase().split(" ")) {
      if (!isCountry(country))
        say(reading, place, "media/country", `names ${quoted(country)}, expected codes of countries (ISO 3166)`);
    }
  } else if (type === "uri") holdTo("link", reading, place, value);
  else if (type !== "sharing")
    say(reading, place, "media/restriction-type", `has the type ${quoted(type)}, expected country or uri`);
}

function mediaText(reading: Reading, place: Place, value: string): void {
  const fault = undeclaredHtml(value);
  if (attributeOf(place.element, "type") === "html") pass(reading, place, value, html(value, place.hasBase));
  else if (fault !== undefined) pass(reading, place, value, [fault]);
}

function trimmed(reading: Reading, place: Place): void {
  const { text } = place.element;
  if (text !== text.trim()) say(reading, place, "atom/white-space", "has white space around its value, expected none");
}

/** Title, subtitle, summary, rights of Atom (RFC 4287 §3.1). */
function textConstruct(reading: Reading, place: Place, value: string): void {
  const type = attributeOf(place.element, "type") ?? "text";
  if (type.includes("/"))
    say(reading, place, "atom/text-type", `has the type ${quoted(type)}, expected text, html or xhtml`);
  if (reading.format === "rss" && place.key !== "atom:summary") {
    say(reading, place, "rss/duplicate-description", "says again what RSS has an element of its own for");
  }
  construct(reading, place, value, type);
}

/** Content of Atom (RFC 4287 §4.1.3), which may be anything, also elsewhere. */
function contentConstruct(reading: Reading, place: Place, value: string): void {
  const { element } = place;
  const src = attributeOf(element, "src");
  const given = attributeOf(element, "type");
  if (reading.format === "rss" && src === undefined)
    say(reading, place, "rss/duplicate-description", "says again what RSS has an element of its own for");
  if (given !== undefined && /^(?:multipart|message)\//i.test(given)) {
    say(reading, place, "feed/media-type", `has the type ${quoted(given)}, expected one that is no composite`);
  }
  if (src === undefined) {
    construct(reading, place, value, given ?? "text");
    return;
  }
  const fault = faultOf(src, { iri: true });
  if (fault !== undefined)
    say(
      reading,
      place,
      fault === "character" ? "feed/uri-character" : "feed/uri-attribute",
      `has the src ${quoted(src)}, expected a URI`,
    );
  if (given === undefined) say(reading, place, "atom/type-with-src", "lies elsewhere and has no type, expected one");
  else if (given === "" || !isMediaType(given)) judgeType(reading, place, given);
  if (value !== "") say(reading, place, "feed/unexpected-text", "has src and text, expected one of them");
  for (const child of element.children)
    note(
      reading,
      "feed/undefined-element",
      place.at,
      tagOf(child),
      `${nameOf(place)} has src and elements, expected one of them`,
    );
}

function judgeType(reading: Reading, place: Place, type: string): void {
  if (type === "") say(reading, place, "feed/blank-attribute", "has a blank type, expected a value");
  else if (!isMediaType(type))
    say(reading, place, "feed/media-type", `has the type ${quoted(type)}, expected text, html, xhtml or a media type`);
}

const isXml = (type: string): boolean => /[+/]xml$/i.test(type);

function construct(reading: Reading, place: Place, value: string, type: string): void {
  const { element } = place;
  const isInline = type === "text" || type === "html" || type === "xhtml";
  if (!isInline) judgeType(reading, place, type);
  if (attributeOf(element, "mode") === "escaped" && element.children.length > 0) {
    say(reading, place, "atom/not-escaped", "says that it is escaped, expected no elements");
  }
  if (type === "xhtml") {
    xhtml(reading, place, value);
    return;
  }
  if (!isXml(type)) {
    for (const child of element.children) {
      note(
        reading,
        "feed/undefined-element",
        place.at,
        tagOf(child),
        `${child.name} stands in ${nameOf(place)} of type ${type}, expected only text`,
      );
    }
  }
  if (type === "application/xhtml+xml")
    for (const child of element.children) if (child.local !== "html") fragment(reading, place, type);
  if (type === "html" || /\/html$/i.test(type)) {
    const markup = type === "html" || /^text\//i.test(type) ? value : (decoded(value) ?? value);
    const isWhole = type !== "html" && /<html/i.test(markup);
    pass(reading, place, markup, isWhole ? html(bodyOf(markup), true) : html(markup, true));
    if (type !== "html" && !isWhole) fragment(reading, place, type);
  } else if (type.includes("/") && !isXml(type) && !/^text\//i.test(type)) {
    if (decoded(value) === undefined) {
      say(reading, place, "atom/base64", `has the type ${type}, expected Base64`);
    }
  } else {
    const fault = undeclaredHtml(value);
    if (fault !== undefined) pass(reading, place, value, [fault]);
  }
  if ((isInline || /^text\//i.test(type) ? element.text : value) === "" && element.children.length === 0)
    say(reading, place, "feed/blank", "is blank, expected a value");
}

/** Text of Base64; undefined where it is none. */
function decoded(value: string): string | undefined {
  const text = value.replace(/\s+/g, "");
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? atob(text) : undefined;
}

/** The body of a whole document: its head is as it must be. */
function bodyOf(markup: string): string {
  const start = /<body\b[^>]*>/i.exec(markup);
  const end = markup.search(/<\/body\s*>/i);
  return start === null ? "" : markup.slice(start.index + start[0].length, end < 0 ? undefined : end);
}

function fragment(reading: Reading, place: Place, type: string): void {
  say(
    reading,
    place,
    "atom/html-fragment",
    `has the type ${type}, which is for whole documents, expected html or xhtml`,
  );
}

/** One div of XHTML (RFC 4287 §3.1.1.3). */
function xhtml(reading: Reading, place: Place, value: string): void {
  const { element } = place;
  const [first] = element.children;
  const isDiv = (child: XmlElement): boolean => child.local === "div" && child.namespace === XHTML;
  if (value !== "" || first === undefined || !element.children.every(isDiv)) {
    say(reading, place, "atom/xhtml-div", "has the type xhtml, expected one div of XHTML in it");
  }
  if (first !== undefined && first.local === "div" && first.namespace !== XHTML) {
    say(reading, place, "feed/html-syntax", `has a div of the namespace ${quoted(first.namespace)}, expected ${XHTML}`);
  }
  judgeXhtml(reading, place, element.children.filter(isDiv));
  const escaped = element.children
    .filter(isDiv)
    .find((div) => div.children.length === 0 && undeclaredHtml(div.text) !== undefined);
  if (escaped !== undefined || undeclaredHtml(value) !== undefined)
    say(reading, place, "atom/inline-markup", "has escaped markup as its text, expected elements");
}

/** XHTML as an extension of RSS. */
function xhtmlExtension(reading: Reading, place: Place): void {
  if (reading.format === "rss") say(reading, place, "rss/duplicate-description", "says again what description says");
  judgeXhtml(reading, place, place.element.children);
}

/** Special kinds by the name that the grammar gives them. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  "atom-link": atomLink,
  guid,
  resource,
  trimmed,
  "text-construct": textConstruct,
  "content-construct": contentConstruct,
  xhtml: xhtmlExtension,
  "media-credit": credit,
  "media-hash": hash,
  "media-rating": rating,
  "media-restriction": restriction,
  "media-text": mediaText,
  "media-adult": (reading, place) => say(reading, place, "media/adult", "is deprecated, expected media:rating"),
  "thr-children": (reading, place) => {
    if (reading.format !== "rss-1")
      note(
        reading,
        "feed/undefined-element",
        place.at,
        tagOf(place.element),
        `${nameOf(place)} belongs to RSS 1.0, expected thr:in-reply-to`,
      );
  },
  "comment-rss": (reading, place) =>
    say(reading, place, "feed/comment-rss", "is written wfw:commentRSS, expected wfw:commentRss"),
  undefined: (reading, place) =>
    note(
      reading,
      "feed/undefined-element",
      place.at,
      tagOf(place.element),
      `${place.key} stands in ${place.parent?.key}, which has no such element`,
    ),
};

/** The first child of a name. */
export function firstOf(place: Place, key: string): Place | undefined {
  return childrenOf(place, key)[0];
}
