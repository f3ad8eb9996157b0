/** RDFa's property copying: what a page says once in a pattern holds for each subject that copies it. */
import type { Span } from "../../types.ts";

/** A statement of a page. Subjects and resources are IRIs, or blank nodes that begin with `_:`. */
export interface RdfaStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: { readonly kind: "resource" | "text"; readonly value: string };
  /** Where the value stands, the property's name, and the tag that makes the statement. */
  readonly span: Span;
  readonly key: Span;
  readonly tag: Span;
}

const RDFA = "http://www.w3.org/ns/rdfa#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** The statements with patterns copied to where they are wanted, and copied patterns gone. */
export function copyPatterns(statements: readonly RdfaStatement[]): readonly RdfaStatement[] {
  if (!statements.some(({ predicate }) => predicate === `${RDFA}copy`)) return statements;
  const patterns = new Map<string, RdfaStatement[]>();
  for (const { subject, predicate, object } of statements) {
    if (predicate === RDF_TYPE && object.value === `${RDFA}Pattern`) patterns.set(subject, []);
  }
  for (const statement of statements) patterns.get(statement.subject)?.push(statement);
  const copied = new Set<string>();
  const result: RdfaStatement[] = [];
  // a page that copies patterns into one another by the thousand gets no more than this
  let room = 8 * statements.length;
  for (const statement of statements) {
    if (statement.predicate !== `${RDFA}copy` || !patterns.has(statement.object.value)) {
      result.push(statement);
      continue;
    }
    const { subject } = statement;
    const seen = new Set<string>();
    const queue = [statement.object.value];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      copied.add(name);
      for (const said of patterns.get(name) ?? []) {
        if (room-- <= 0) break;
        if (said.predicate === `${RDFA}copy`) queue.push(said.object.value);
        else if (said.object.value !== `${RDFA}Pattern`) result.push({ ...said, subject });
      }
    }
  }
  return result.filter(({ subject }) => !copied.has(subject));
}
