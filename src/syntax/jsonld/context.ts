/** JSON-LD contexts: what a key or type of a document means, without network. */
import type { Json, JsonObject, Subjects } from "../../types.ts";

/** What a context says of a term. */
interface Term {
  /** IRI or keyword; `null` if the context declares that the term means nothing. */
  readonly id: string | null;
  readonly container: readonly string[];
  readonly context?: Json;
  readonly reverse?: true;
}

/** The terms in force at some place of a document. */
export interface ActiveContext {
  readonly vocab?: string;
  /** True once schema.org's context has been read. */
  readonly schema: boolean;
  /** True once a context was named that cannot be read offline. */
  readonly unread: boolean;
  readonly terms: ReadonlyMap<string, Term>;
}

export const SCHEMA = "http://schema.org/";
const SCHEMA_CONTEXT =
  /^https?:\/\/(?:www\.)?schema\.org(?:\/?|\/docs\/jsonldcontext\.json(?:ld)?|\/version\/[\w./-]+)$/;
const EMPTY: ActiveContext = { schema: false, unread: false, terms: new Map() };

/** True for the names under which schema.org's own context is asked for. */
export function isSchemaContext(context: unknown): boolean {
  return typeof context === "string" && (context === "https://schema.org" || SCHEMA_CONTEXT.test(context));
}

/** schema.org's context, if this name is a misspelt one of it. */
export function closestHost(context: string): string | undefined {
  const m =
    /^(?:[a-z]{0,6}:?\/{0,3})?(?:w{2,4}\.)?(sc?h?[ea]?[mn]+[ae]s?\.?-?(?:org|com|og|rog|ogr|ord|net|orgs|io|or|org\.com))(?:[/?#].*)?$/i.exec(
      context.trim(),
    );
  return m === null ? undefined : "https://schema.org";
}

/** True for a key that is meant to be `@context` and is not. */
export function isContextKey(key: string): boolean {
  return /^@?c[ont]{1,5}[ext]{1,5}s?$/i.test(key) && key !== "@context";
}

/** Where a context of this name stands at the top of a value. */
export function contextPointer(value: Json, name: string): string {
  const tops = Array.isArray(value) ? value.map((element, i) => [element, `/${i}`] as const) : [[value, ""] as const];
  for (const [top, at] of tops) {
    if (typeof top !== "object" || top === null || !Object.hasOwn(top, "@context")) continue;
    const context: Json = (top as { readonly "@context": Json })["@context"];
    const index = Array.isArray(context) ? context.indexOf(name) : -1;
    return index < 0 ? `${at}/@context` : `${at}/@context/${index}`;
  }
  return "";
}

/** True unless a graph is an object that names schema.org's context in its usual form: of most nothing more need be asked. */
export function isUnusual({ value }: Subjects["graph"]): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (value as { readonly "@context"?: Json })["@context"] !== "https://schema.org"
  );
}

/** True for a graph with a context that cannot be read offline. */
export function hasUnread({ unread }: Subjects["graph"]): boolean {
  return unread !== undefined;
}

/** The name of a schema.org IRI, or undefined. */
export function schemaName(iri: string): string | undefined {
  const rest = iri.startsWith("https://schema.org/")
    ? iri.slice(19)
    : iri.startsWith(SCHEMA)
      ? iri.slice(18)
      : undefined;
  return rest !== undefined && rest !== "" && !/[/#?]/.test(rest) ? rest : undefined;
}

/** Reads a local context into the active one; `unread` gathers remote contexts that are not bundled. */
export function extendContext(active: ActiveContext, local: Json, unread: Set<string>): ActiveContext {
  let result = active;
  for (const entry of Array.isArray(local) ? local : [local]) {
    if (entry === null) result = EMPTY;
    else if (typeof entry === "string") {
      if (isSchemaContext(entry)) result = { ...result, vocab: SCHEMA, schema: true };
      else {
        unread.add(entry);
        result = { ...result, unread: true };
      }
    } else if (typeof entry === "object" && !Array.isArray(entry))
      result = extendByObject(result, entry as JsonObject, unread);
  }
  return result;
}

function extendByObject(active: ActiveContext, local: JsonObject, unread: Set<string>): ActiveContext {
  const terms = new Map(active.terms);
  let { vocab } = active;
  const imported = local["@import"];
  const base = typeof imported === "string" ? extendContext(active, imported, unread) : active;
  if (typeof local["@vocab"] === "string") vocab = expandIri(local["@vocab"], { ...base, terms }) ?? local["@vocab"];
  const plain = {
    schema: base.schema,
    unread: base.unread,
    terms,
    ...(vocab === undefined || local["@vocab"] === null ? {} : { vocab }),
  };
  // prefixes first, so that a term may use one that stands after it
  const late: [string, JsonObject | string][] = [];
  for (const [term, definition] of Object.entries(local)) {
    if (term.startsWith("@")) continue;
    if (definition === null) terms.set(term, { id: null, container: [] });
    else if (typeof definition === "string" && /^@|:\/\//.test(definition))
      terms.set(term, { id: definition, container: [] });
    else if (typeof definition === "string" || (typeof definition === "object" && !Array.isArray(definition)))
      late.push([term, definition as JsonObject | string]);
  }
  // twice, since one late term may build on another
  for (let round = 0; round < 2; round++)
    for (const [term, definition] of late) terms.set(term, readTerm(term, definition, plain));
  return plain;
}

function readTerm(term: string, definition: JsonObject | string, active: ActiveContext): Term {
  if (typeof definition === "string") return { id: expandIri(definition, active) ?? null, container: [] };
  const reverse = definition["@reverse"];
  const given = typeof reverse === "string" ? reverse : definition["@id"];
  const container = definition["@container"];
  const inner = active.terms.get(term);
  return {
    id:
      given === null
        ? null
        : typeof given === "string" && given !== term
          ? (expandIri(given, active) ?? null)
          : (inner?.id ??
            expandIri(term, { ...active, terms: new Map([...active.terms].filter(([name]) => name !== term)) }) ??
            null),
    container: (Array.isArray(container) ? container : [container]).filter((name) => typeof name === "string"),
    ...(definition["@context"] === undefined ? {} : { context: definition["@context"] }),
    ...(typeof reverse === "string" ? { reverse: true } : {}),
  };
}

/** IRI or keyword of a term, compact IRI or IRI; `null` if the context voids it, undefined if nothing gives it meaning. */
export function expandIri(name: string, active: ActiveContext): string | null | undefined {
  if (name.startsWith("@")) return name;
  const term = active.terms.get(name);
  if (term !== undefined) return term.id;
  if (active.schema && (name === "id" || name === "type")) return `@${name}`;
  const colon = name.indexOf(":");
  if (colon > 0) {
    const prefix = name.slice(0, colon);
    const rest = name.slice(colon + 1);
    if (rest.startsWith("//") || prefix === "_") return name;
    const known = active.terms.get(prefix)?.id;
    if (typeof known === "string") return known + rest;
    return prefix === "schema" && active.schema ? SCHEMA + rest : name;
  }
  return active.vocab === undefined ? undefined : active.vocab + name;
}

/** The context in force where a document states none. */
export const noContext: ActiveContext = EMPTY;
