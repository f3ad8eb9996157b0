/** A well-known prefix stands for an address that is not its own. */
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { closest } from "../../syntax/values/closest.ts";

const page = (prefix: string) =>
  `<!doctype html><html lang="en" prefix="${prefix}"><head><meta charset="utf-8"><title>Book fair</title></head><body><h1>Book fair</h1></body></html>`;
/** Addresses by prefix: those of Open Graph, and those of RDFa that pages of news use. */
const ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["og", ["https://ogp.me/ns#", "http://opengraphprotocol.org/schema/"]],
  ...["article", "book", "profile", "video", "music", "website"].map((type): [string, readonly string[]] => [
    type,
    [`https://ogp.me/ns/${type}#`],
  ]),
  ["fb", ["https://ogp.me/ns/fb#", "http://www.facebook.com/2008/fbml"]],
  ["dc", ["http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/"]],
  ["dcterms", ["http://purl.org/dc/terms/"]],
  ["foaf", ["http://xmlns.com/foaf/0.1/"]],
  ["schema", ["https://schema.org/"]],
  ["sioc", ["http://rdfs.org/sioc/ns#"]],
  ["skos", ["http://www.w3.org/2004/02/skos/core#"]],
  ["rdfs", ["http://www.w3.org/2000/01/rdf-schema#"]],
  ["cc", ["http://creativecommons.org/ns#"]],
]);
const OPEN_GRAPH = new Set(["og", "article", "fb"]);
const secure = (iri: string): string => iri.replace(/^http:/, "https:").replace("://www.", "://");

export const rule = onPage(
  {
    id: "page/prefix-misspelt",
    severity: "warning",
    title: "A well-known prefix stands for an address that is not its own",
    why: "Names are put together from prefix and rest: under another address nobody knows them.",
    mend: "Write the address exactly, with its last sign.",
    spec: "https://www.w3.org/TR/rdfa-core/#s_curies",
    verified: false,
    examples: [
      { good: page("og: https://ogp.me/ns# article: http://ogp.me/ns/article#") },
      { good: page("ex: https://news.example/terms#") },
      {
        bad: page("og: https://ogp.me/#"),
        says: ["Prefix og stands for https://ogp.me/#, expected https://ogp.me/ns#"],
      },
      {
        bad: page("dc: http://purl.org/dc/term/"),
        says: ["Prefix dc stands for http://purl.org/dc/term/, expected http://purl.org/dc/terms/"],
      },
    ],
  },
  ({ prefixes }) =>
    prefixes.flatMap(({ prefix, iri }, i) => {
      const known = ADDRESSES.get(prefix.toLowerCase());
      if (known === undefined || known.some((each) => secure(each) === secure(iri))) return [];
      const meant = OPEN_GRAPH.has(prefix) ? known[0] : closest(iri, known);
      if (meant === undefined) return [];
      return [{ at: `/prefixes/${i}`, message: `Prefix ${prefix} stands for ${clip(iri)}, expected ${meant}` }];
    }),
);
