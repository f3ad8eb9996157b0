/** JSON-LD as a graph: every node of a value with its types, keys under schema.org's names, whatever the context calls them. */
import type { Json, JsonObject, NodeView, Note } from "../types.ts";
import { isSchemaContext, schemaName } from "./context.ts";
import { escapeToken } from "./json.ts";
import { nameTerms } from "./jsonld-terms.ts";
/** A JSON-LD value made ready for rules. */
export interface GraphView {
  /** The value with keys and types under schema.org's names; the value itself where they are so already. */
  readonly value: Json;
  readonly nodes: readonly NodeView[];
  /** Number of members of all objects in the value as written. */
  readonly members: number;
  readonly renames?: Readonly<Record<string, string>>;
  readonly notes?: readonly Note[];
  readonly unread?: readonly string[];
}

/** All nodes of a JSON-LD value, holders before held. */
export function viewGraph(value: Json): GraphView {
  const plain = viewNodes(value);
  if (plain.nodes !== undefined) return { value, nodes: plain.nodes, members: plain.members };
  const named = nameTerms(value);
  const view = viewNodes(named.value, true);
  return { ...named, nodes: view.nodes ?? [], members: countAll(value) };
}

/** Views the nodes; gives up (no `nodes`) on a value whose keys need resolving, unless told that they are resolved. */
function viewNodes(value: Json, resolved = false): { nodes?: readonly NodeView[]; members: number } {
  const nodes: NodeView[] = [];
  const values: JsonObject[] = [];
  const pointers: string[] = [];
  const holders: number[] = [];
  const names: (string | undefined)[] = [];
  let members = 0;
  const addAll = (held: readonly Json[], pointer: string, holder: number, name: string | undefined) => {
    const stack: { list: readonly Json[]; pointer: string }[] = [{ list: held, pointer }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      for (let i = 0; i < top.list.length; i++) {
        const element = top.list[i];
        if (typeof element !== "object" || element === null) continue;
        if (Array.isArray(element)) stack.push({ list: element, pointer: `${top.pointer}/${i}` });
        else add(element as JsonObject, `${top.pointer}/${i}`, holder, name);
      }
    }
  };
  const add = (object: JsonObject, pointer: string, holder: number, name: string | undefined) => {
    values.push(object);
    pointers.push(pointer);
    holders.push(holder);
    names.push(name);
  };
  if (Array.isArray(value)) addAll(value, "", -1, undefined);
  else if (typeof value === "object" && value !== null) add(value as JsonObject, "", -1, undefined);
  for (let i = 0; i < values.length; i++) {
    const object = values[i] as JsonObject;
    const pointer = pointers[i] as string;
    const name = names[i];
    const graph = object["@graph"] !== undefined && object["@type"] === undefined;
    const holder = graph ? -1 : nodes.length;
    if (!graph) nodes.push(view(object, pointer, name, holders[i] as number));
    for (const key in object) {
      members++;
      if (!resolved && (key === "type" || key === "id" || key.includes(":"))) return { members };
      const held = object[key];
      if (typeof held === "string") continue;
      if (key === "@context") {
        if (!resolved && !isSchemaContext(held)) return { members };
        continue;
      }
      if (typeof held !== "object" || held === null) continue;
      if (key.charCodeAt(0) === 64 && !resolved && key !== "@graph" && key !== "@type") return { members };
      const inner = `${pointer}/${escapeToken(key)}`;
      const inGraph = key === "@graph";
      if (Array.isArray(held)) addAll(held, inner, inGraph ? -1 : holder, inGraph ? undefined : key);
      else add(held as JsonObject, inner, inGraph ? -1 : holder, inGraph ? undefined : key);
    }
    if (!resolved) {
      const context = object["@context"];
      if (object["@value"] !== undefined || (typeof context === "string" && !isSchemaContext(context)))
        return { members };
    }
  }
  return { nodes, members };
}

function view(value: JsonObject, pointer: string, property: string | undefined, parent: number): NodeView {
  const id = value["@id"];
  const type = value["@type"];
  const types =
    typeof type === "string"
      ? [typeName(type)]
      : Array.isArray(type)
        ? type.filter((name) => typeof name === "string").map(typeName)
        : NO_TYPES;
  const node: { -readonly [K in keyof NodeView]: NodeView[K] } = { pointer, types, value };
  if (typeof id === "string") node.id = id;
  if (property !== undefined) node.property = property;
  if (parent >= 0) node.parent = parent;
  return node;
}

const NO_TYPES: readonly string[] = [];

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
