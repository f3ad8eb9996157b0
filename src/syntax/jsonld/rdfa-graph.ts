/** Lays out RDFa statements as JSON-LD: a node for each subject that schema.org speaks of. */
import type { Span } from "../../types.ts";
import { collapse } from "../html/page-urls.ts";
import { schemaName } from "./context.ts";
import { layOut, type MarkedGraph, type MarkedNode, type MarkedProperty } from "./marked-nodes.ts";
import { RDF_TYPE } from "./rdfa.ts";
import type { RdfaStatement } from "./rdfa-patterns.ts";

interface Draft {
  readonly name: string;
  readonly types: string[];
  typeSpan: Span | undefined;
  span: Span;
  readonly said: RdfaStatement[];
  isHeld: boolean;
}

/** Copies at most this many times the page's text: texts in one another would else grow without end. */
const COPIES = 8;

/** The nodes of a page's statements; undefined if there is none that has a type or a schema.org property. */
export function rdfaGraph(
  statements: readonly RdfaStatement[],
  page: { readonly text: string },
): MarkedGraph | undefined {
  const drafts = new Map<string, Draft>();
  for (const statement of statements) {
    if (!isWanted(statement)) continue;
    let draft = drafts.get(statement.subject);
    if (draft === undefined) {
      draft = { name: statement.subject, types: [], typeSpan: undefined, span: statement.tag, said: [], isHeld: false };
      drafts.set(statement.subject, draft);
    }
    if (statement.predicate !== RDF_TYPE) draft.said.push(statement);
    else {
      const type = schemaName(statement.object.value) ?? statement.object.value;
      if (!draft.types.includes(type)) draft.types.push(type);
      if (draft.typeSpan === undefined) draft.span = statement.tag;
      draft.typeSpan ??= statement.span;
    }
  }
  const order = new Map([...drafts.keys()].map((name, i) => [name, i]));
  let room = COPIES * page.text.length;
  const read = (text: string): string => {
    room -= text.length;
    return room < 0 ? text : collapse(text);
  };
  const nodes = [...drafts.values()].map((draft): MarkedNode => {
    const properties = draft.said.map(({ predicate, object, span, key }): MarkedProperty => {
      const node = object.kind === "resource" ? order.get(object.value) : undefined;
      if (node !== undefined && object.value !== draft.name) (drafts.get(object.value) as Draft).isHeld = true;
      const value = object.kind === "text" ? read(object.value) : object.value;
      return { name: schemaName(predicate) ?? predicate, value: node === undefined ? value : { node }, span, key };
    });
    const isNamed = !draft.name.startsWith("_:") && draft.name !== "";
    return {
      ...(isNamed ? { id: draft.name } : {}),
      types: draft.types,
      ...(draft.typeSpan === undefined ? {} : { typeSpan: draft.typeSpan }),
      span: draft.span,
      properties,
    };
  });
  const all = [...drafts.values()];
  const counts = (draft: Draft): boolean =>
    draft.types.length > 0 || draft.said.some((each) => schemaName(each.predicate) !== undefined);
  const tops = all.flatMap((draft, i) => (!draft.isHeld && counts(draft) ? [i] : []));
  // nodes that only hold one another have no top; the first of them serves
  const rest = all.flatMap((draft, i) => (draft.isHeld && counts(draft) ? [i] : []));
  return tops.length + rest.length === 0 ? undefined : layOut(nodes, [...tops, ...rest]);
}

/** Open Graph is written in RDFa too, but says nothing of schema.org's nodes; an undeclared prefix says nothing at all. */
function isWanted({ predicate }: RdfaStatement): boolean {
  return (
    predicate.includes("://") &&
    !/^https?:\/\/(?:www\.)?(?:ogp\.me|opengraphprotocol\.org|www\.facebook\.com)\//.test(predicate)
  );
}
