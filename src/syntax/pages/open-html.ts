/** Opens HTML: the page itself, and a graph for each JSON-LD script, for its Microdata and for its RDFa. */
import type { Document, Site, Subject, Subjects } from "../../types.ts";
import { parseHtml } from "../html/html.ts";
import { type HtmlTree, hasAttribute } from "../html/html-tree.ts";
import { baseOf } from "../html/page-urls.ts";
import { viewGraph } from "../jsonld/jsonld.ts";
import { jsonLdScripts } from "../jsonld/jsonld-html.ts";
import type { MarkedGraph } from "../jsonld/marked-nodes.ts";
import { microdataGraph, readMicrodata } from "../jsonld/microdata.ts";
import { openJsonLd } from "../jsonld/open-json.ts";
import { readRdfa } from "../jsonld/rdfa.ts";
import { rdfaGraph } from "../jsonld/rdfa-graph.ts";
import { readPage } from "./page.ts";

const BLANKS = /^[\s\uFEFF]*/;
const PAGE_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|main|article|section|header|nav|aside|footer|div|p|span|h[1-6]|ul|ol|table|figure|img|a|time|form|template)[\s/>]/i;

/** True for an HTML page or a fragment of one: said by its media type or its name, or seen from its first tag. */
export function isHtml(document: Document): boolean {
  if (document.mediaType !== undefined) return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(document.mediaType);
  if (/\.x?html?$/i.test(document.uri)) return true;
  if (/\.(?:md|markdown|txt|xml|rss|atom|svg)$/i.test(document.uri)) return false;
  let start = BLANKS.exec(document.text)?.[0].length ?? 0;
  if (document.text.startsWith("<?xml", start)) start = Math.max(start, document.text.indexOf("?>", start) + 2);
  for (;;) {
    start += BLANKS.exec(document.text.slice(start, start + 10_000))?.[0].length ?? 0;
    if (!document.text.startsWith("<!--", start)) break;
    const end = document.text.indexOf("-->", start + 4);
    if (end < 0) return false;
    start = end + 3;
  }
  return PAGE_START.test(document.text.slice(start, start + 40));
}

/** What there is to check in a page: first its graphs in document order, then the page, if it is a whole one. */
export function openHtml(document: Document, options: { readonly site?: Site } = {}): readonly Subject[] {
  const { uri, text } = document;
  const tree = parseHtml(text);
  const kinds = marksOf(tree);
  const base = baseOf(tree, uri);
  const common = { uri, text, ...(options.site === undefined ? {} : { site: options.site }) };
  const subjects: Subject[] = jsonLdScripts(tree).map(({ span }) =>
    openJsonLd({ ...common, span, ...(base === undefined ? {} : { base }) }),
  );
  const microdata = kinds.microdata ? readMicrodata(tree, base) : undefined;
  if (microdata !== undefined && microdata.items.length > 0) {
    subjects.push(graphOf(common, "microdata", microdataGraph(tree, microdata)));
  }
  const rdfa = kinds.rdfa ? rdfaGraph(readRdfa(tree, base), tree) : undefined;
  if (rdfa !== undefined) subjects.push(graphOf(common, "rdfa", rdfa));
  const graphs = subjects.filter((subject) => subject.kind === "graph");
  const { page, at } = readPage(tree, base, microdata, graphs);
  const strays =
    page.orphans.length +
    page.loops.length +
    page.untied.length +
    page.unexplained.length +
    page.misnamed.length +
    page.slips.length;
  const marks = page.itemTypes.length + page.vocabularies.length;
  const isPage = page.isWhole || page.isCut || strays + marks > 0;
  if (isPage || page.titles.length + page.metas.length > 0) {
    const told = isPage ? page : { ...page, isHead: true };
    subjects.push({ ...common, kind: "page", page: told, graphs, locator: { kind: "map", at } });
  }
  return subjects;
}

type Common = Pick<Subjects["graph"], "uri" | "text" | "site">;

function graphOf(common: Common, syntax: "microdata" | "rdfa", graph: MarkedGraph): Subjects["graph"] {
  const { members: _, ...view } = viewGraph(graph.value);
  return { ...common, kind: "graph", syntax, locator: { kind: "map", at: graph.at, keys: graph.keys }, ...view };
}

/** Which kinds of markup by attributes the page may hold at all. */
function marksOf(tree: HtmlTree): { readonly microdata: boolean; readonly rdfa: boolean } {
  let microdata = false;
  let rdfa = false;
  for (const element of tree.elements) {
    if (element.attributes.length === 0) continue;
    microdata ||= hasAttribute(element, "itemscope") || hasAttribute(element, "itemprop");
    rdfa ||= hasAttribute(element, "typeof") || hasAttribute(element, "vocab");
  }
  return { microdata, rdfa };
}
