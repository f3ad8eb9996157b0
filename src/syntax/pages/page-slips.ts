/** Slips in tags that leave a browser without what was meant: misspelt names of attributes, meta tags without content. */
import { attribute, type HtmlElement, hasAttribute } from "../html/html-tree.ts";
import { closest } from "../values/closest.ts";

const ITEM = ["itemprop", "itemscope", "itemtype", "itemid", "itemref"];
/** Attributes by which Microdata and RDFa tie what a tag holds to a property. */
const CORE = ["itemprop", "property"];
const NAMES = [...ITEM, "property", "typeof", "resource", "vocab", "datetime"];
/** How names begin that may be meant for one of those. */
const OURS = /^(?:i[tme]{2}|te?m|pro|porp|rpop|ty[pe]|tpye?|vo[ca]|reso|dat[ei]t)[a-z-]{2,12}$/;
/** Attributes of HTML that begin so, too. */
const HTML = new Set([
  ...NAMES,
  "type",
  "types",
  "prompt",
  "progress",
  "profile",
  "itemref",
  "datatype",
  "prop",
  "props",
]);
/** Misspelt name -> what is meant: pages write the same again and again. */
const known = new Map<string, string | undefined>();

function slipOf(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  const meant = closest(name, NAMES);
  if (known.size < 1_000) known.set(name, meant);
  return meant;
}

/** Attributes of other vocabularies that begin as those of Microdata do, and those of RDFa that are often misspelt. */
const MEANT: Readonly<Record<string, string>> = {
  __proto__: null as never,
  itemproperty: "itemprop",
  itemproperties: "itemprop",
  "item-property": "itemprop",
  propery: "property",
  proprety: "property",
  porperty: "property",
  propetry: "property",
  proprerty: "property",
  properties: "property",
  "type-of": "typeof",
  typof: "typeof",
  vocabulary: "vocab",
  datatime: "datetime",
  "date-time": "datetime",
  dateime: "datetime",
  contnet: "content",
  conent: "content",
  contents: "content",
};
/** How hreflang is misspelt. */
const LANGUAGE: Readonly<Record<string, string>> = Object.fromEntries(
  ["hreflng", "href-lang", "hreflan", "herflang", "hrelfang", "hreflnag", "hrflang", "href_lang"].map((name) => [
    name,
    "hreflang",
  ]),
);
/** What else a link or a meta tag is given where its own attribute was meant. */
const IN_TAG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  __proto__: null as never,
  link: { ref: "rel", rell: "rel", rels: "rel", src: "href", url: "href", herf: "href", content: "href", ...LANGUAGE },
  meta: { value: "content", prop: "property" },
  a: { herf: "href", ref: "rel" },
  img: { scr: "src", href: "src" },
};

/** An attribute that is misspelt, and the one that was meant. */
export interface Slip {
  readonly name: string;
  readonly meant: string;
}

/** The attribute of a tag that is misspelt, if one is and the one that is meant is not there. */
export function slipIn(element: HtmlElement): Slip | undefined {
  const { tag, attributes } = element;
  const own = IN_TAG[tag];
  for (const { name } of attributes) {
    let meant = own !== undefined && Object.hasOwn(own, name) ? own[name] : MEANT[name];
    if (meant === undefined && OURS.test(name) && !HTML.has(name)) meant = slipOf(name);
    if (meant === undefined || hasAttribute(element, meant)) continue;
    // a link of Microdata may carry its value in content only by mistake; a tag without any vocabulary is none of ours
    if (
      tag === "link" &&
      name !== "ref" &&
      attribute(element, "rel") === undefined &&
      !hasAttribute(element, "itemprop") &&
      !CORE.includes(meant)
    )
      continue;
    const isTied = ["name", "property", "itemprop"].some((key) => hasAttribute(element, key));
    if ((tag === "meta" || tag === "img") && !isTied && !CORE.includes(meant)) continue;
    return { name, meant };
  }
  return undefined;
}

/** The name of a meta tag that has no content; undefined for any other element. */
export function emptyMetaOf(element: HtmlElement): string | undefined {
  if (element.tag !== "meta" || hasAttribute(element, "content")) return undefined;
  return attribute(element, "name") ?? attribute(element, "property");
}

/** The character encoding that a meta tag declares. */
export function charsetOf(element: HtmlElement): string | undefined {
  const charset = attribute(element, "charset");
  if (charset !== undefined) return charset.trim();
  if (attribute(element, "http-equiv")?.trim().toLowerCase() !== "content-type") return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attribute(element, "content") ?? "")?.[1];
}
