/** Who points at whom in a graph: nodes by `@id`, and the properties through which they are held; made once for each graph. */
import type { Json, JsonObject, NodeView, Subjects } from "../types.ts";
import { isReference } from "./data-rules.ts";

export interface GraphIndex {
  /** Nodes that say something under this `@id`. */
  readonly byId: ReadonlyMap<string, readonly NodeView[]>;
  /** Properties under which an `@id` is held, by reference or in place. */
  readonly heldAs: ReadonlyMap<string, ReadonlySet<string>>;
  /** True if some `@id` has more than one node that says something. */
  readonly isRepeated: boolean;
  /** Nodes that only point at an `@id` that no node has. */
  readonly dangling: readonly NodeView[];
}

const indexes = new WeakMap<Subjects["graph"], GraphIndex>();

/** The index of a graph. */
export function indexOf(graph: Subjects["graph"]): GraphIndex {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const byId = new Map<string, NodeView[]>();
  const references: NodeView[] = [];
  let isRepeated = false;
  const heldAs = new Map<string, Set<string>>();
  for (const node of graph.nodes) {
    if (node.id === undefined) continue;
    if (node.property !== undefined) {
      const names = heldAs.get(node.id);
      if (names === undefined) heldAs.set(node.id, new Set([node.property]));
      else names.add(node.property);
    }
    if (isReference(node)) {
      references.push(node);
      continue;
    }
    const same = byId.get(node.id);
    if (same === undefined) byId.set(node.id, [node]);
    else {
      same.push(node);
      isRepeated = true;
    }
  }
  const dangling = references.filter(({ id }) => id !== undefined && !byId.has(id));
  const index = { byId, heldAs, isRepeated, dangling };
  indexes.set(graph, index);
  return index;
}

const AUTHORS = ["author", "creator", "contributor", "editor", "reporter"];

/** True if the node stands as author, in place or by reference. */
export function isAuthor(node: NodeView, graph: Subjects["graph"]): boolean {
  if (node.property !== undefined && AUTHORS.includes(node.property)) return true;
  if (node.id === undefined) return false;
  const names = indexOf(graph).heldAs.get(node.id);
  return names !== undefined && AUTHORS.some((name) => names.has(name));
}

/** True if the graph is about the node itself, or it publishes what the graph is about; not if it is only mentioned. */
export function isMain(node: NodeView, graph: Subjects["graph"]): boolean {
  if (node.property !== undefined) return node.property === "publisher";
  const names = node.id === undefined ? undefined : indexOf(graph).heldAs.get(node.id);
  return names === undefined || names.has("publisher");
}

/** The node that a value stands for: itself, or what the graph says under its `@id`. */
export function resolve(value: Json | undefined, graph: Subjects["graph"]): JsonObject | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const object = value as JsonObject;
  const id = object["@id"];
  if (typeof id !== "string") return object;
  const [node] = indexOf(graph).byId.get(id) ?? [];
  return node === undefined || Object.keys(object).some((key) => key !== "@id" && key !== "@type")
    ? object
    : node.value;
}

/** The URL of a value: the text itself, or the `url`, `contentUrl` or `@id` of an object. */
export function urlOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return urlOf(value[0]);
  const object = value as JsonObject;
  for (const name of ["url", "contentUrl", "@id"]) {
    const url = object[name];
    if (typeof url === "string") return url;
  }
  return undefined;
}

/** The names by which the publisher of a graph, or its site, is known. */
export function houseNames(graph: Subjects["graph"]): readonly string[] {
  const names: string[] = [];
  for (const node of graph.nodes) {
    if (
      node.property !== "publisher" &&
      !node.types.includes("WebSite") &&
      !node.types.includes("NewsMediaOrganization")
    )
      continue;
    for (const name of [node.value.name, node.value.alternateName])
      if (typeof name === "string" && name.length > 2) names.push(name);
  }
  return names;
}
