/** Attributes of Microdata and RDFa that say nothing: blank ones, links to nowhere, prefixes and ids that nothing declares. */
import { attribute, type HtmlElement, hasAttribute, tokens } from "../html/html-tree.ts";

/** An attribute that says nothing, and what it should have said. */
export interface Void {
  readonly attribute: string;
  readonly value: string;
  readonly expected: string;
}

/** What the page says up to an element: prefixes that are declared, ids that there are, and whether a vocabulary is in force. */
export interface Declared {
  readonly prefixes: Set<string>;
  readonly ids: ReadonlySet<string>;
  readonly hasVocabulary: boolean;
}

const BLANKS = ["itemprop", "itemid", "property", "typeof"];
/** Prefixes that every reader of RDFa knows (the initial context), and those of Open Graph. */
const KNOWN = new Set(
  (
    "as cc csvw ctag dc dc11 dcat dcterms dqv duv foaf gr grddl ical jsonld ldp ma oa og org owl prov qb rdf rdfa rdfs rev rif rr " +
    "schema sd sioc skos skosxl sosa ssn time v vcard void wdr wdrs xhv xml xsd article book fb music profile video website product place"
  ).split(" "),
);

/** Notes what an element declares for those after it. */
export function declarePrefixes(element: HtmlElement, prefixes: Set<string>): void {
  for (const word of tokens(attribute(element, "prefix"))) if (word.endsWith(":")) prefixes.add(word.slice(0, -1));
  for (const { name } of element.attributes) if (name.startsWith("xmlns:")) prefixes.add(name.slice(6));
}

/** The first attribute of an element that says nothing. */
export function voidIn(element: HtmlElement, declared: Declared): Void | undefined {
  for (const name of BLANKS) {
    const value = attribute(element, name);
    if (value !== undefined && value.trim() === "" && !(name === "typeof" && element.tag === "meta"))
      return { attribute: name, value: "", expected: "a value" };
  }
  const resource = attribute(element, "resource");
  if (resource?.trim() === "" && hasAttribute(element, "typeof"))
    return { attribute: "resource", value: "", expected: "a URL" };
  const id = attribute(element, "itemid");
  if (id !== undefined && /\s/.test(id.trim()))
    return { attribute: "itemid", value: id, expected: "a URL without blanks" };
  const missing = tokens(attribute(element, "itemref")).find((each) => !declared.ids.has(each));
  if (missing !== undefined)
    return { attribute: "itemref", value: missing, expected: "the id of an element of the page" };
  return linkIn(element) ?? prefixIn(element, declared);
}

/** A property whose link is blank, or leads nowhere. */
function linkIn(element: HtmlElement): Void | undefined {
  if (!hasAttribute(element, "itemprop") && !hasAttribute(element, "property")) return undefined;
  if (hasAttribute(element, "content") || hasAttribute(element, "itemscope")) return undefined;
  const name = element.tag === "a" || element.tag === "link" || element.tag === "area" ? "href" : "src";
  const value = attribute(element, name);
  if (value === undefined) return undefined;
  const url = value.trim();
  return url === "" || url === "#" || /\s/.test(url)
    ? { attribute: name, value, expected: "a URL without blanks" }
    : undefined;
}

function prefixIn(element: HtmlElement, { prefixes, hasVocabulary }: Declared): Void | undefined {
  if (element.tag === "meta" || element.tag === "link" || element.tag === "html") return undefined;
  for (const name of ["typeof", "property"]) {
    for (const word of tokens(attribute(element, name))) {
      const prefix = /^([A-Za-z][\w-]{0,20}):(?!\/\/)/.exec(word)?.[1];
      if (prefix !== undefined && !KNOWN.has(prefix.toLowerCase()) && !prefixes.has(prefix))
        return { attribute: name, value: word, expected: "a prefix that is declared, such as schema:" };
      if (prefix === undefined && name === "property" && !hasVocabulary && !word.includes("/"))
        return { attribute: name, value: word, expected: "a vocab around it, or itemprop" };
    }
  }
  return undefined;
}
