/** How RDFa names things: vocabularies, prefixes, CURIEs and terms, resolved to IRIs. */
import { attribute, type HtmlElement, tokens } from "../html/html-tree.ts";
import { resolveUrl } from "../html/page-urls.ts";

/** What names mean at one place of a page. */
export interface Naming {
  readonly base: string | undefined;
  /** IRI of the vocabulary for terms without a prefix. */
  readonly vocabulary?: string;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Prefixes that pages need not declare: of RDFa's initial context, those that news pages use. */
export const INITIAL_PREFIXES: Readonly<Record<string, string>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, string>, {
    schema: "http://schema.org/",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfa: "http://www.w3.org/ns/rdfa#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    owl: "http://www.w3.org/2002/07/owl#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    foaf: "http://xmlns.com/foaf/0.1/",
    dc: "http://purl.org/dc/terms/",
    dcterms: "http://purl.org/dc/terms/",
    dc11: "http://purl.org/dc/elements/1.1/",
    og: "http://ogp.me/ns#",
    v: "http://rdf.data-vocabulary.org/#",
    gr: "http://purl.org/goodrelations/v1#",
    cc: "http://creativecommons.org/ns#",
    prov: "http://www.w3.org/ns/prov#",
    sioc: "http://rdfs.org/sioc/ns#",
    time: "http://www.w3.org/2006/time#",
    vcard: "http://www.w3.org/2006/vcard/ns#",
  }),
);

/** Link types of HTML that a `rel` may hold beside properties of a vocabulary. */
const LINK_TYPES = new Set(
  "alternate bookmark canonical dns-prefetch external help icon manifest modulepreload next nofollow noopener noreferrer opener pingback preconnect prefetch preload prev search shortcut stylesheet tag ugc sponsored".split(
    " ",
  ),
);

/** Prefixes that one place of a page may know; a page with more in one another means harm. */
const PREFIXES = 100;

/** What names mean inside an element: its `vocab` and `prefix` added to what holds around it. */
export function extendNaming(naming: Naming, element: HtmlElement): Naming {
  const vocab = attribute(element, "vocab");
  const prefix = attribute(element, "prefix");
  const spaces = element.attributes.filter(({ name }) => name.startsWith("xmlns:"));
  if (vocab === undefined && prefix === undefined && spaces.length === 0) return naming;
  let { vocabulary, prefixes } = naming;
  if (vocab !== undefined) vocabulary = vocab.trim() === "" ? undefined : withEnd(resolveUrl(vocab, naming.base));
  if ((prefix !== undefined || spaces.length > 0) && Object.keys(prefixes).length < PREFIXES) {
    const own: Record<string, string> = Object.assign(Object.create(null), prefixes);
    for (const { name, value } of spaces) own[name.slice(6).toLowerCase()] = value;
    const words = tokens(prefix);
    for (let i = 0; i + 1 < words.length; i += 2)
      own[(words[i] as string).replace(/:$/, "").toLowerCase()] = words[i + 1] as string;
    prefixes = own;
  }
  return vocabulary === undefined ? { base: naming.base, prefixes } : { base: naming.base, vocabulary, prefixes };
}

/** schema.org is often written without its last slash; its names are meant all the same. */
function withEnd(vocabulary: string): string {
  return /^https?:\/\/schema\.org$/i.test(vocabulary) ? `${vocabulary}/` : vocabulary;
}

/** IRI of a property or type: a term of the vocabulary, a CURIE, or an IRI; undefined for what means nothing. */
export function resolveTerm(word: string, naming: Naming): string | undefined {
  const colon = word.indexOf(":");
  if (colon < 0) return naming.vocabulary === undefined ? undefined : naming.vocabulary + word;
  return resolveCurie(word, colon, naming) ?? (word.startsWith("//", colon + 1) ? word : undefined);
}

/** IRIs of the properties in a `rel` or `rev`; plain link types are none. */
export function resolveRelations(
  value: string | undefined,
  naming: Naming,
): readonly { readonly word: string; readonly iri: string }[] {
  return tokens(value).flatMap((word) => {
    const iri = LINK_TYPES.has(word.toLowerCase()) ? undefined : resolveTerm(word, naming);
    return iri === undefined ? [] : [{ word, iri }];
  });
}

/** IRI or blank node of an `about` or `resource`: a safe CURIE, a CURIE or a URL; undefined for `[]`. */
export function resolveResource(value: string, naming: Naming): string | undefined {
  const text = value.trim();
  const safe = /^\[(.*)\]$/s.exec(text)?.[1];
  if (safe !== undefined) return resolveCurie(safe, safe.indexOf(":"), naming);
  const colon = text.indexOf(":");
  return (colon < 0 ? undefined : resolveCurie(text, colon, naming)) ?? resolveUrl(text, naming.base);
}

function resolveCurie(curie: string, colon: number, naming: Naming): string | undefined {
  if (colon < 0 || curie.startsWith("//", colon + 1)) return undefined;
  const prefix = curie.slice(0, colon);
  if (prefix === "_") return curie;
  const space = naming.prefixes[prefix.toLowerCase()];
  return space === undefined ? undefined : space + curie.slice(colon + 1);
}
