/** Reads RDFa from a page, as RDFa Core 1.1 with its HTML extensions defines it: statements with the spans they come from. */
import type { Span } from "../../types.ts";
import {
  attribute,
  contentSpan,
  type HtmlElement,
  type HtmlTree,
  hasAttribute,
  tagSpan,
  textOf,
  tokens,
  valueSpan,
} from "../html/html-tree.ts";
import { resolveUrl } from "../html/page-urls.ts";
import { copyPatterns, type RdfaStatement } from "./rdfa-patterns.ts";
import {
  extendNaming,
  INITIAL_PREFIXES,
  type Naming,
  resolveRelations,
  resolveResource,
  resolveTerm,
} from "./rdfa-terms.ts";

/** The predicate that gives a type. */
export const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

interface Incomplete {
  readonly predicate: string;
  readonly isReverse: boolean;
  readonly key: Span;
}

/** What an element hands down to its children. */
interface Context {
  readonly naming: Naming;
  readonly parentSubject: string;
  readonly parentObject: string | undefined;
  readonly incomplete: readonly Incomplete[];
}

const NONE: readonly Incomplete[] = [];

/** All statements of a page, in document order; `base` is the page's address if it is known. */
export function readRdfa(tree: HtmlTree, base: string | undefined): readonly RdfaStatement[] {
  const statements: RdfaStatement[] = [];
  const page = base ?? "";
  const first: Context = {
    naming: { base, prefixes: INITIAL_PREFIXES },
    parentSubject: page,
    parentObject: undefined,
    incomplete: NONE,
  };
  const contexts: Context[] = [];
  let blanks = 0;
  const newBlank = (): string => `_:rdfa${blanks++}`;
  for (const element of tree.elements) {
    const outer = contexts[element.parent] ?? first;
    contexts.push(element.attributes.length === 0 && element.parent >= 0 ? outer : readElement(element, outer));
  }
  return copyPatterns(statements);

  function readElement(element: HtmlElement, outer: Context): Context {
    const naming = extendNaming(outer.naming, element);
    const get = (name: string): string | undefined => attribute(element, name);
    const property = get("property");
    const relations = relationsOf(element, "rel", naming);
    const reverse = relationsOf(element, "rev", naming);
    const isLink = relations !== undefined || reverse !== undefined;
    const typeOf = get("typeof");
    const about = resolveName(get("about"), naming);
    const target = resourceOf(element, naming);
    const isRoot = element.parent < 0;
    const inherited = isRoot ? page : outer.parentObject;
    let subject: string | undefined;
    let object: string | undefined;
    let typed: string | undefined;
    let skip = false;
    if (isLink) {
      subject = about ?? inherited;
      object = target?.iri ?? (typeOf !== undefined && about === undefined ? newBlank() : undefined);
      if (typeOf !== undefined) typed = about ?? object;
    } else if (property !== undefined && !hasAttribute(element, "content") && !hasAttribute(element, "datatype")) {
      subject = about ?? inherited;
      if (typeOf !== undefined) typed = about ?? (isRoot ? page : (target?.iri ?? newBlank()));
      object = typed;
    } else {
      subject = about ?? target?.iri;
      if (subject === undefined) {
        if (isRoot) subject = page;
        else if (element.tag === "head" || element.tag === "body") subject = outer.parentObject;
        else if (typeOf !== undefined) subject = newBlank();
        else {
          subject = outer.parentObject;
          skip = property === undefined;
        }
      }
      if (typeOf !== undefined) typed = subject;
    }
    const tag = tagSpan(element);
    if (typed !== undefined) {
      const span = valueSpan(tree, element, "typeof");
      for (const word of tokens(typeOf)) {
        const iri = resolveTerm(word, naming);
        if (iri !== undefined) state(typed, RDF_TYPE, { kind: "resource", value: iri }, span, span, tag);
      }
    }
    let incomplete = NONE;
    if (isLink && subject !== undefined) {
      const links = [...listed(relations, "rel", false), ...listed(reverse, "rev", true)];
      if (object === undefined) {
        incomplete = links;
        object = newBlank();
      } else for (const link of links) connect(subject, link, object, target?.span ?? tag, tag);
    }
    if (property !== undefined && subject !== undefined) {
      const { object: value, span } = valueOfProperty(element, isLink, about === undefined ? typed : undefined, target);
      const key = valueSpan(tree, element, "property");
      for (const word of tokens(property)) {
        const iri = resolveTerm(word, naming);
        if (iri !== undefined) state(subject, iri, value, span, key, tag);
      }
    }
    if (!skip && subject !== undefined) {
      for (const link of outer.incomplete) connect(outer.parentSubject, link, subject, tag, tag);
    }
    if (skip) return naming === outer.naming ? outer : { ...outer, naming };
    const parentSubject = subject ?? outer.parentSubject;
    return { naming, parentSubject, parentObject: object ?? subject ?? outer.parentSubject, incomplete };

    function listed(
      words: ReturnType<typeof resolveRelations> | undefined,
      name: string,
      isReverse: boolean,
    ): readonly Incomplete[] {
      const key = valueSpan(tree, element, name);
      return (words ?? []).map(({ iri }) => ({ predicate: iri, isReverse, key }));
    }
  }

  function connect(subject: string, link: Incomplete, object: string, span: Span, tag: Span): void {
    const [from, to] = link.isReverse ? [object, subject] : [subject, object];
    state(from, link.predicate, { kind: "resource", value: to }, span, link.key, tag);
  }

  function state(
    subject: string,
    predicate: string,
    object: RdfaStatement["object"],
    span: Span,
    key: Span,
    tag: Span,
  ): void {
    statements.push({ subject, predicate, object, span, key, tag });
  }

  function valueOfProperty(
    element: HtmlElement,
    isLink: boolean,
    typed: string | undefined,
    target: Target | undefined,
  ): Pick<RdfaStatement, "object" | "span"> {
    const datatype = attribute(element, "datatype");
    for (const name of ["content", "datetime", "value"]) {
      if (name === "value" && element.tag !== "data") continue;
      const text = attribute(element, name);
      if (text !== undefined) return { object: { kind: "text", value: text }, span: valueSpan(tree, element, name) };
    }
    if (datatype === undefined && !isLink && target !== undefined && typed === undefined) {
      return { object: { kind: "resource", value: target.iri }, span: target.span };
    }
    if (datatype === undefined && typed !== undefined)
      return { object: { kind: "resource", value: typed }, span: tagSpan(element) };
    return { object: { kind: "text", value: textOf(tree, element) }, span: contentSpan(tree, element) };
  }

  function resourceOf(element: HtmlElement, naming: Naming): Target | undefined {
    const resource = resolveName(attribute(element, "resource"), naming);
    if (resource !== undefined) return { iri: resource, span: valueSpan(tree, element, "resource") };
    for (const name of ["href", "src"]) {
      const url = attribute(element, name);
      if (url !== undefined) return { iri: resolveUrl(url, naming.base), span: valueSpan(tree, element, name) };
    }
    return undefined;
  }
}

interface Target {
  readonly iri: string;
  readonly span: Span;
}

function resolveName(value: string | undefined, naming: Naming): string | undefined {
  return value === undefined ? undefined : resolveResource(value, naming);
}

/** Relations of an element; beside `property`, a `rel` of mere words is a link of HTML and no relation. */
function relationsOf(
  element: HtmlElement,
  name: string,
  naming: Naming,
): ReturnType<typeof resolveRelations> | undefined {
  const value = attribute(element, name);
  if (value === undefined) return undefined;
  const relations = resolveRelations(value, naming);
  const counted = hasAttribute(element, "property") ? relations.filter(({ word }) => word.includes(":")) : relations;
  return counted.length === 0 ? undefined : counted;
}
