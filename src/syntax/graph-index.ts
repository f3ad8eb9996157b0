/** Who points at whom in a graph: nodes by `@id`, and the properties through which they are held; made once for each graph. */
import type { Json, JsonObject, NodeView, Subjects } from "../types.ts";
import { isReference } from "./data-rules.ts";

export interface GraphIndex {
  /** Nodes that say something under this `@id`. */
  readonly byId: ReadonlyMap<string, readonly NodeView[]>;
  /** `@id`s that stand under some property, by reference or in place. */
  readonly held: ReadonlySet<string>;
  /** Those that stand as author of something. */
  readonly authors: ReadonlySet<string>;
  /** Those that stand as publisher of something. */
  readonly publishers: ReadonlySet<string>;
  /** The types stated anywhere in the graph for each `@id`. */
  readonly typesById: ReadonlyMap<string, readonly string[]>;
  /** True if some `@id` has more than one node that says something. */
  readonly isRepeated: boolean;
  /** Nodes that only point at an `@id` that no node has. */
  readonly dangling: readonly NodeView[];
}

const AUTHORS: ReadonlySet<string> = new Set(["author", "creator", "contributor", "editor", "reporter"]);
/** More types than these no thing has. */
const MOST_TYPES = 32;
const indexes = new WeakMap<Subjects["graph"], GraphIndex>();
let lastGraph: Subjects["graph"] | undefined;
let lastIndex: GraphIndex | undefined;

/** The index of a graph. */
export function indexOf(graph: Subjects["graph"]): GraphIndex {
  if (graph !== lastGraph || lastIndex === undefined) {
    lastIndex = indexes.get(graph) ?? makeIndex(graph);
    lastGraph = graph;
  }
  return lastIndex;
}

/** The types stated anywhere in the graph for each `@id`. */
export function typesById(graph: Subjects["graph"]): ReadonlyMap<string, readonly string[]> {
  return indexOf(graph).typesById;
}

function makeIndex(graph: Subjects["graph"]): GraphIndex {
  const byId = new Map<string, NodeView[]>();
  const references: NodeView[] = [];
  let isRepeated = false;
  const held = new Set<string>();
  const authors = new Set<string>();
  const publishers = new Set<string>();
  const typesById = new Map<string, readonly string[]>();
  for (const node of graph.nodes) {
    if (node.id === undefined) continue;
    if (node.property !== undefined) {
      held.add(node.id);
      if (node.property === "publisher") publishers.add(node.id);
      else if (AUTHORS.has(node.property)) authors.add(node.id);
    }
    if (node.types.length > 0) {
      const before = typesById.get(node.id);
      typesById.set(node.id, before === undefined ? node.types : together(before, node.types));
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
  const index = { byId, held, authors, publishers, typesById, isRepeated, dangling };
  indexes.set(graph, index);
  return index;
}

/** The types of two nodes of one `@id`; few, whatever a document repeats. */
function together(first: readonly string[], second: readonly string[]): readonly string[] {
  const news = second.filter((type) => !first.includes(type));
  return news.length === 0 ? first : [...first, ...news].slice(0, MOST_TYPES);
}

/** True if the node stands as author, in place or by reference. */
export function isAuthor(node: NodeView, graph: Subjects["graph"]): boolean {
  if (node.property !== undefined && AUTHORS.has(node.property)) return true;
  return node.id !== undefined && indexOf(graph).authors.has(node.id);
}

/** True if the graph is about the node itself, or it publishes what the graph is about; not if it is only mentioned. */
export function isMain(node: NodeView, graph: Subjects["graph"]): boolean {
  if (node.property !== undefined) return node.property === "publisher";
  if (node.id === undefined) return true;
  const { held, publishers } = indexOf(graph);
  return !held.has(node.id) || publishers.has(node.id);
}

/** The node that a value stands for: itself, or what the graph says under its `@id`. */
export function resolve(value: Json | undefined, graph: Subjects["graph"]): JsonObject | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const object = value as JsonObject;
  const id = object["@id"];
  if (typeof id !== "string") return object;
  for (const key in object) if (key !== "@id" && key !== "@type") return object;
  return indexOf(graph).byId.get(id)?.[0]?.value ?? object;
}

/** The URL of a value: the text itself, or the `url`, `contentUrl` or `@id` of an object. */
export function urlOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return urlOf(value[0]);
  const object = value as JsonObject;
  const { url, contentUrl } = object;
  if (typeof url === "string") return url;
  if (typeof contentUrl === "string") return contentUrl;
  const id = object["@id"];
  return typeof id === "string" ? id : undefined;
}

/** The URL of a picture, and where it stands: in place, or in the node that the graph has under its `@id`. */
export function pictureOf(
  value: Json,
  at: string,
  graph: Subjects["graph"],
): { readonly url?: string; readonly at: string } {
  const node = resolve(value, graph);
  if (node === undefined) {
    const url = urlOf(value);
    return url === undefined ? { at } : { url, at };
  }
  const held = typeof node["@id"] === "string" ? indexOf(graph).byId.get(node["@id"])?.[0] : undefined;
  const where = held?.value === node ? held.pointer : at;
  for (const name of ["url", "contentUrl"]) {
    const url = node[name];
    if (typeof url === "string") return { url, at: `${where}/${name}` };
  }
  const url = urlOf(node);
  return url === undefined ? { at } : { url, at };
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
