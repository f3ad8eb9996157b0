/** Names the terms of a JSON-LD value after schema.org, whatever its contexts call them, and notes what they drop. */
import type { Finding, Json, JsonObject, Note } from "../../types.ts";
import { escapeToken } from "../json/json.ts";
import { type ActiveContext, expandIri, extendContext, noContext, SCHEMA, schemaName } from "./context.ts";

interface Task {
  readonly source: Json;
  readonly context: ActiveContext;
  readonly pointer: string;
  readonly put: (value: Json) => void;
}

/** A value with its keys and types under schema.org's names, and what was found while they were given. */
export interface NamedValue {
  readonly value: Json;
  /** Pointer under the new names -> the last token as written, where the two differ. */
  readonly renames?: Readonly<Record<string, string>>;
  readonly notes?: readonly Note[];
  /** Contexts that could not be read offline. */
  readonly unread?: readonly string[];
}

/** Rewrites a value so that keys, types and keywords stand under their plain names, and remembers how they were written. */
export function nameTerms(value: Json): NamedValue {
  const renames: Record<string, string> = Object.create(null);
  const notes: Note[] = [];
  const unread = new Set<string>();
  let result: Json = null;
  const start: ActiveContext = hasContext(value) ? noContext : { ...noContext, schema: true, vocab: SCHEMA };
  const tasks: Task[] = [{ source: value, context: start, pointer: "", put: (named) => (result = named) }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { source, context, pointer, put } = task;
    if (typeof source !== "object" || source === null) put(source);
    else if (Array.isArray(source)) put(nameAll(source, context, pointer, tasks));
    else put(nameMembers(source as JsonObject, context, pointer, { tasks, renames, notes, unread }));
  }
  return {
    value: result,
    ...(Object.keys(renames).length > 0 ? { renames } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(unread.size > 0 ? { unread: [...unread] } : {}),
  };
}

function hasContext(value: Json): boolean {
  const first = Array.isArray(value) ? value.find((entry) => typeof entry === "object") : value;
  return typeof first === "object" && first !== null && Object.hasOwn(first, "@context");
}

function nameAll(source: readonly Json[], context: ActiveContext, pointer: string, tasks: Task[]): Json[] {
  const out: Json[] = new Array(source.length).fill(null);
  source.forEach((element, i) => {
    tasks.push({ source: element, context, pointer: `${pointer}/${i}`, put: (named) => (out[i] = named) });
  });
  return out;
}

interface Ledger {
  readonly tasks: Task[];
  readonly renames: Record<string, string>;
  readonly notes: Note[];
  readonly unread: Set<string>;
}

function nameMembers(source: JsonObject, outer: ActiveContext, pointer: string, ledger: Ledger): Json {
  let context = outer;
  if (Object.hasOwn(source, "@context")) {
    const local = source["@context"] as Json;
    // a context at the top that is none is told of as such, and the rest read as schema.org
    const isNone =
      local === null ||
      local === "" ||
      (typeof local !== "object" && typeof local !== "string") ||
      (typeof local === "object" && Object.keys(local).length === 0);
    if (!isNone || !/^(?:\/\d+)?$/.test(pointer)) context = extendContext(outer, local, ledger.unread);
    else context = { ...noContext, schema: true, vocab: SCHEMA };
  }
  const entries = Object.entries(source).filter(([key]) => key !== "@context");
  const types = entries.find(([key]) => expandIri(key, context) === "@type")?.[1];
  for (const type of Array.isArray(types) ? types : [types]) {
    const scoped = typeof type === "string" ? context.terms.get(type)?.context : undefined;
    if (scoped !== undefined) context = extendContext(context, scoped, ledger.unread);
  }
  const keyword = new Map(entries.map(([key, held]) => [expandIri(key, context), { key, held }]));
  const literal = keyword.get("@value");
  if (literal !== undefined) judgeLiteral(entries, keyword, pointer, ledger.notes);
  if (literal !== undefined) return typeof literal.held === "object" ? JSON.stringify(literal.held) : literal.held;
  const list = keyword.get("@list") ?? keyword.get("@set");
  if (list !== undefined) {
    const elements: readonly Json[] = Array.isArray(list.held) ? list.held : [list.held];
    elements.forEach((_, i) => {
      ledger.renames[`${pointer}/${i}`] = Array.isArray(list.held)
        ? `${escapeToken(list.key)}/${i}`
        : escapeToken(list.key);
    });
    return nameAll(elements, context, pointer, ledger.tasks);
  }
  const out: Record<string, Json> = {};
  if (Object.hasOwn(source, "@context")) out["@context"] = source["@context"] as Json;
  for (const [key, held] of entries) nameMember(key, held, context, pointer, out, ledger);
  return out;
}

const BESIDE_VALUE = new Set(["@value", "@type", "@language", "@direction", "@index", "@context"]);

/** Notes what a value object may not hold. */
function judgeLiteral(
  entries: readonly (readonly [string, Json])[],
  keyword: ReadonlyMap<string | null | undefined, { readonly key: string; readonly held: Json }>,
  at: string,
  notes: Note[],
): void {
  const rule = "jsonld/invalid-value-object";
  const known = new Set([...keyword].filter(([iri]) => BESIDE_VALUE.has(iri ?? "")).map(([, { key }]) => key));
  const other = entries.find(([key]) => !known.has(key));
  if (other !== undefined) {
    notes.push({
      rule,
      at,
      message: `@value stands beside ${other[0]}, expected @type, @language or @direction alone`,
    });
  } else if (keyword.has("@type") && keyword.has("@language")) {
    notes.push({ rule, at, message: "@value stands beside both @type and @language, expected one of them" });
  }
  const language = keyword.get("@language")?.held;
  if (
    language === undefined ||
    (typeof language === "string" && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language))
  )
    return;
  notes.push({
    rule: "jsonld/language-tag",
    at,
    message: `@language is ${JSON.stringify(language)}, expected a BCP 47 tag such as en-GB`,
  });
}

function nameMember(
  key: string,
  held: Json,
  context: ActiveContext,
  pointer: string,
  out: Record<string, Json>,
  ledger: Ledger,
): void {
  const iri = expandIri(key, context);
  const here = `${pointer}/${escapeToken(key)}`;
  if (iri === null || (iri === undefined && !context.unread)) {
    ledger.notes.push(dropped(here, key));
    return;
  }
  const term = context.terms.get(key);
  const name = iri === undefined ? `?:${key}` : iri.startsWith("@") ? iri : knownName(iri, context);
  const plain = term?.reverse ? `?:${name}` : name;
  if (iri !== key && (key === "type" || key === "id") && iri === `@${key}` && term === undefined)
    ledger.notes.push(aliased(here, key));
  if (plain === "__proto__" || Object.hasOwn(out, plain)) return;
  const at = `${pointer}/${escapeToken(plain)}`;
  if (plain !== key) ledger.renames[at] = escapeToken(key);
  if (plain === "@type") {
    out[plain] = Array.isArray(held) ? held.map((type) => nameType(type, context)) : nameType(held, context);
    return;
  }
  out[plain] = null;
  const maps = term?.container.some(
    (kind) => kind === "@language" || kind === "@index" || kind === "@id" || kind === "@type",
  );
  const inner = term?.context === undefined ? context : extendContext(context, term.context, ledger.unread);
  const put = (named: Json) => (out[plain] = named);
  if (maps && typeof held === "object" && held !== null && !Array.isArray(held)) {
    const keys = Object.keys(held);
    keys.forEach((token, i) => {
      ledger.renames[`${at}/${i}`] = escapeToken(token);
    });
    ledger.tasks.push({ source: Object.values(held), context: inner, pointer: at, put });
  } else ledger.tasks.push({ source: held, context: inner, pointer: at, put });
}

/** schema.org's context has these two names for keywords; consumers that read no context do not. */
function aliased(at: string, key: string): Note {
  return {
    rule: "jsonld/keyword-alias",
    at,
    key: true,
    message: `Key ${key} stands for a keyword, expected @${key}, which every consumer knows`,
    data: { value: key },
  };
}

function dropped(at: string, key: string): Finding & { rule: string } {
  return {
    rule: "jsonld/dropped-term",
    at,
    key: true,
    message: `Term ${key} is not defined by the context, expected one that it maps to an IRI`,
    data: { term: key },
  };
}

function knownName(iri: string, context: ActiveContext): string {
  const name = schemaName(iri);
  // beside a context that cannot be read, a bare key may be that one's as well
  return name === undefined ? iri : context.unread && !context.schema ? `?:${name}` : name;
}

function nameType(type: Json, context: ActiveContext): Json {
  if (typeof type !== "string") return type;
  const iri = expandIri(type, context);
  return iri === undefined || iri === null ? (context.unread ? `?:${type}` : type) : (schemaName(iri) ?? iri);
}
