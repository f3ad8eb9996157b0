/** Who points at whom in a graph: nodes by `@id`, and the properties through which they are held; made once for each graph. */
import type { Json, JsonObject, NodeView, Subjects } from "../../types.ts";
import { typesOf } from "../jsonld/jsonld.ts";
import { rememberLast } from "../values/remember-last.ts";
import { isReference } from "./data-rules.ts";

/** What the graph as a whole says of an `@id`. */
interface Known {
  /** The first node that says something under it; undefined if it is only pointed at. */
  node: NodeView | undefined;
  /** The types stated for it anywhere. */
  types: readonly string[];
  /** True if it stands under some property, by reference or in place. */
  isHeld: boolean;
  isAuthor: boolean;
  isPublisher: boolean;
}

export interface GraphIndex {
  readonly byId: ReadonlyMap<string, Readonly<Known>>;
  /** True if some `@id` has more than one node that says something. */
  readonly isRepeated: boolean;
  /** Nodes that only point at an `@id` that no node has. */
  readonly dangling: readonly NodeView[];
}

const AUTHORS: ReadonlySet<string> = new Set(["author", "creator", "contributor", "editor", "reporter"]);
/** More types than these no thing has. */
const MOST_TYPES = 32;
let lastGraph: Subjects["graph"] | undefined;
let lastIndex: GraphIndex | undefined;
/** Of a page's graphs, which the rules on pages ask about in turn, so many are remembered. */
const REMEMBERED = 16;
const remembered: { readonly graph: Subjects["graph"]; readonly index: GraphIndex }[] = [];
let oldest = 0;

/** The index of a graph. */
export function indexOf(graph: Subjects["graph"]): GraphIndex {
  if (graph !== lastGraph || lastIndex === undefined) {
    lastIndex = isWholeDocument(graph) ? makeIndex(graph) : recall(graph);
    lastGraph = graph;
  }
  return lastIndex;
}

function recall(graph: Subjects["graph"]): GraphIndex {
  const known = remembered.find((each) => each.graph === graph);
  if (known !== undefined) return known.index;
  const index = makeIndex(graph);
  remembered[oldest] = { graph, index };
  oldest = (oldest + 1) % REMEMBERED;
  return index;
}

function isWholeDocument({ locator, text }: Subjects["graph"]): boolean {
  return locator.kind === "json" && locator.span.end - locator.span.start === text.length;
}

function makeIndex(graph: Subjects["graph"]): GraphIndex {
  const byId = new Map<string, Known>();
  const references: NodeView[] = [];
  let isRepeated = false;
  for (const node of graph.nodes) {
    const { id, property, types } = node;
    if (id === undefined) continue;
    let known = byId.get(id);
    if (known === undefined) {
      known = { node: undefined, types, isHeld: false, isAuthor: false, isPublisher: false };
      byId.set(id, known);
    } else if (types.length > 0) known.types = together(known.types, types);
    if (property !== undefined) {
      known.isHeld = true;
      if (property === "publisher") known.isPublisher = true;
      else if (AUTHORS.has(property)) known.isAuthor = true;
    }
    if (isReference(node)) references.push(node);
    else if (known.node === undefined) known.node = node;
    else isRepeated = true;
  }
  const dangling = references.filter(({ id }) => id !== undefined && byId.get(id)?.node === undefined);
  return { byId, isRepeated, dangling };
}

/** True for a graph in which some `@id` has more than one node that says something. */
export function hasNamesakes(graph: Subjects["graph"]): boolean {
  return indexOf(graph).isRepeated;
}

/** The types of two nodes of one `@id`; few, whatever a document repeats. */
function together(first: readonly string[], second: readonly string[]): readonly string[] {
  const news = second.filter((type) => !first.includes(type));
  return first.length === 0 ? second : news.length === 0 ? first : [...first, ...news].slice(0, MOST_TYPES);
}

/** True if the node stands as author, in place or by reference. */
export function isAuthor(node: NodeView, graph: Subjects["graph"]): boolean {
  if (node.property !== undefined && AUTHORS.has(node.property)) return true;
  return node.id !== undefined && indexOf(graph).byId.get(node.id)?.isAuthor === true;
}

/** True if the graph is about the node itself, or it publishes what the graph is about; not if it is only mentioned. */
export function isMain(node: NodeView, graph: Subjects["graph"]): boolean {
  if (node.property !== undefined) return node.property === "publisher";
  const known = node.id === undefined ? undefined : indexOf(graph).byId.get(node.id);
  return known === undefined || !known.isHeld || known.isPublisher;
}

/** The node that a value stands for: itself, or what the graph says under its `@id`. */
export function resolve(value: Json | undefined, graph: Subjects["graph"]): JsonObject | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const object = value as JsonObject;
  const id = object["@id"];
  if (typeof id !== "string") return object;
  for (const key in object) if (key !== "@id" && key !== "@type") return object;
  return indexOf(graph).byId.get(id)?.node?.value ?? object;
}

/** The types of an object; where it states none itself, those that the graph states for its `@id`. */
export function knownTypesOf(object: JsonObject, graph: Subjects["graph"]): readonly string[] {
  const own = typesOf(object["@type"]);
  const id = object["@id"];
  return own.length > 0 || typeof id !== "string" ? own : (indexOf(graph).byId.get(id)?.types ?? own);
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

/** What many rules ask of one picture: its URL, the property that gives it, and the place of the node if it stands elsewhere. */
interface Picture {
  readonly value: Json;
  readonly graph: Subjects["graph"];
  readonly url: string | undefined;
  readonly name: string | undefined;
  readonly pointer: string | undefined;
}

let lastPicture: Picture | undefined;

function lookAt(value: JsonObject, graph: Subjects["graph"]): Picture {
  const node = resolve(value, graph) ?? value;
  const held = typeof node["@id"] === "string" ? indexOf(graph).byId.get(node["@id"])?.node : undefined;
  const pointer = held?.value === node ? held.pointer : undefined;
  const name = ["url", "contentUrl"].find((each) => typeof node[each] === "string");
  return { value, graph, url: urlOf(node), name, pointer };
}

/** The URL of a picture, and where it stands: in place, or in the node that the graph has under its `@id`. */
export function pictureOf(
  value: Json,
  at: string,
  graph: Subjects["graph"],
): { readonly url?: string; readonly at: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const url = urlOf(value);
    return url === undefined ? { at } : { url, at };
  }
  if (value !== lastPicture?.value || graph !== lastPicture.graph) lastPicture = lookAt(value as JsonObject, graph);
  const { url, name, pointer } = lastPicture;
  if (url === undefined) return { at };
  return { url, at: name === undefined ? at : `${pointer ?? at}/${name}` };
}

/** The names by which the publisher of a graph, or its site, is known; each author of the graph is held against them. */
export const houseNames: (graph: Subjects["graph"]) => readonly string[] = rememberLast((graph) => {
  const names: string[] = [];
  for (const node of graph.nodes) {
    if (
      node.property !== "publisher" &&
      !node.types.includes("WebSite") &&
      !node.types.includes("NewsMediaOrganization")
    )
      continue;
    // a person who publishes lends the house no name
    if (node.types.includes("Person")) continue;
    for (const name of [node.value.name, node.value.alternateName])
      if (typeof name === "string" && name.length > 2) names.push(name);
  }
  return names;
});
