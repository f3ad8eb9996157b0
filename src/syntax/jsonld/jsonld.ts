/** JSON-LD as a graph: every node of a value with its types, keys under schema.org's names, whatever the context calls them. */
import type { Json, JsonObject, NodeView } from "../../types.ts";
import { escapeToken } from "../json/json.ts";
import { isSchemaContext, schemaName } from "./context.ts";
import { type NamedValue, nameTerms } from "./jsonld-terms.ts";

/** A JSON-LD value made ready for rules; the value itself where its keys are under schema.org's names already. */
export interface GraphView extends NamedValue {
  readonly nodes: readonly NodeView[];
  /** Number of members of all objects in the value as written. */
  readonly members: number;
}

/** All nodes of a JSON-LD value, holders before held. */
export function viewGraph(value: Json): GraphView {
  const plain = viewNodes(value, false);
  if (plain.nodes !== undefined) return { value, nodes: plain.nodes, members: plain.members };
  const named = nameTerms(value);
  const view = viewNodes(named.value, true);
  return { ...named, nodes: view.nodes ?? [], members: countAll(value) };
}

/** A node as it is found; its id and types are filled in when its turn comes. */
type Draft = { -readonly [K in keyof NodeView]: NodeView[K] };

/** Views the nodes; gives up (no `nodes`) on a value whose keys need resolving, unless told that they are resolved. */
function viewNodes(value: Json, resolved: boolean): { nodes?: readonly NodeView[]; members: number } {
  const queue: Draft[] = [];
  const nodes: NodeView[] = [];
  let members = 0;
  if (typeof value === "object" && value !== null) enqueue(value, "", undefined, undefined, queue);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Draft;
    const object = node.value;
    const isWrapper = object["@graph"] !== undefined && object["@type"] === undefined;
    const holder = isWrapper ? undefined : nodes.length;
    if (!isWrapper) nodes.push(node);
    for (const key in object) {
      members++;
      const held = object[key] as Json;
      if (key.charCodeAt(0) === 64) {
        if (!resolved && needsResolving(key, held)) return { members };
        if (key === "@id") {
          if (typeof held === "string") node.id = held;
        } else if (key === "@type") node.types = typesOf(held);
        else if (key === "@context") continue;
        else if (key === "@graph") {
          if (typeof held === "object" && held !== null)
            enqueue(held, `${node.pointer}/@graph`, undefined, undefined, queue);
          continue;
        }
      }
      const token = resolved ? escapeToken(key) : plainToken(key);
      if (token === null) return { members };
      if (typeof held === "object" && held !== null) enqueue(held, `${node.pointer}/${token}`, key, holder, queue);
    }
  }
  return { nodes, members };
}

/** Puts each object of a value into the queue, lists within lists looked through. */
function enqueue(
  value: JsonObject | readonly Json[],
  pointer: string,
  property: string | undefined,
  parent: number | undefined,
  queue: Draft[],
): void {
  if (!Array.isArray(value)) {
    queue.push({ pointer, id: undefined, types: NO_TYPES, value: value as JsonObject, property, parent });
    return;
  }
  const stack: { list: readonly Json[]; pointer: string }[] = [{ list: value, pointer }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { list } = top;
    for (let i = 0; i < list.length; i++) {
      const element = list[i];
      if (typeof element !== "object" || element === null) continue;
      const at = `${top.pointer}/${i}`;
      if (Array.isArray(element)) stack.push({ list: element, pointer: at });
      else queue.push({ pointer: at, id: undefined, types: NO_TYPES, value: element as JsonObject, property, parent });
    }
  }
}

/** True for a keyword with a value that says more than an ordinary document needs: a context of its own, a list, a value object. */
function needsResolving(keyword: string, held: Json): boolean {
  if (keyword === "@id" || keyword === "@type" || keyword === "@graph")
    return keyword === "@id" && typeof held === "object" && held !== null;
  if (keyword === "@context") return !isSchemaContext(held);
  return keyword === "@value" || (typeof held === "object" && held !== null);
}

const REMEMBERED = 5000;
const tokens = new Map<string, string | null>();

/** A key as a token of a pointer; `null` for one that may mean something else than a name of schema.org. */
function plainToken(key: string): string | null {
  let token = tokens.get(key);
  if (token === undefined) {
    token = key === "type" || key === "id" || key.includes(":") ? null : escapeToken(key);
    if (tokens.size < REMEMBERED) tokens.set(key, token);
  }
  return token;
}

const NO_TYPES: readonly string[] = Object.freeze([]);
const singles = new Map<string, readonly string[]>();

/** The types that a value of `@type` names, as schema.org names them. */
export function typesOf(type: Json | undefined): readonly string[] {
  if (typeof type !== "string")
    return Array.isArray(type) ? type.filter((name) => typeof name === "string").map(typeName) : NO_TYPES;
  let types = singles.get(type);
  if (types === undefined) {
    types = Object.freeze([typeName(type)]);
    if (singles.size < REMEMBERED) singles.set(type, types);
  }
  return types;
}

/** A type as schema.org names it, or as written. */
export function typeName(type: string): string {
  if (!type.includes(":")) return type;
  return schemaName(type) ?? (type.startsWith("schema:") ? type.slice(7) : type);
}

function countAll(value: Json): number {
  let members = 0;
  const stack: Json[] = [value];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top !== "object" || top === null) continue;
    if (!Array.isArray(top)) members += Object.keys(top).length;
    for (const held of Object.values(top)) if (typeof held === "object" && held !== null) stack.push(held);
  }
  return members;
}

/** A pointer into a graph's value as a pointer into the document as written. */
export function writtenPointer(pointer: string, renames: Readonly<Record<string, string>> | undefined): string {
  if (renames === undefined || pointer === "") return pointer;
  let here = "";
  let written = "";
  for (const token of pointer.slice(1).split("/")) {
    here += `/${token}`;
    written += `/${renames[here] ?? token}`;
  }
  return written;
}
