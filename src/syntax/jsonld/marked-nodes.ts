/** Nodes marked up in a page by attributes, laid out as JSON-LD with the way back from each value to its span. */
import type { Json, JsonObject, Span } from "../../types.ts";
import { escapeToken } from "../json/json.ts";

/** A property of a marked node: a text, or another node by its index. */
export interface MarkedProperty {
  /** schema.org name, or a full IRI. */
  readonly name: string;
  readonly value: string | { readonly node: number };
  readonly span: Span;
  /** Where the property's name stands. */
  readonly key: Span;
}

/** A node as Microdata or RDFa gives it. */
export interface MarkedNode {
  readonly id?: string;
  readonly idSpan?: Span;
  /** schema.org names, or full IRIs. */
  readonly types: readonly string[];
  readonly typeSpan?: Span;
  /** The tag that opens it. */
  readonly span: Span;
  readonly properties: readonly MarkedProperty[];
}

/** A JSON-LD value, and where each pointer into it stands in the page. */
export interface MarkedGraph {
  readonly value: JsonObject;
  readonly at: Readonly<Record<string, Span>>;
  readonly keys: Readonly<Record<string, Span>>;
}

/** Deeper nodes are named by a blank `@id` and stand beside the others, so that walks and printing cannot overflow. */
const DEPTH = 64;

interface Task {
  readonly node: number;
  readonly object: Record<string, Json>;
  readonly pointer: string;
  readonly depth: number;
}

/** Nests each node where it is first used; further uses, cycles and what lies too deep refer to it by `@id`. */
export function layOut(nodes: readonly MarkedNode[], tops: readonly number[]): MarkedGraph {
  const at: Record<string, Span> = Object.create(null);
  const keys: Record<string, Span> = Object.create(null);
  const graph: Json[] = [];
  const objects = new Map<number, Record<string, Json>>();
  /** Nodes that were referred to before they are laid out. */
  const named = new Set<number>();
  const waiting = [...tops];
  const tasks: Task[] = [];
  for (let next = 0; next < waiting.length; next++) {
    const top = waiting[next] as number;
    if (objects.has(top)) continue;
    graph.push(begin(top, `/@graph/${graph.length}`, 0));
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) fill(task);
  }
  return { value: { "@context": "https://schema.org", "@graph": graph }, at, keys };

  function begin(node: number, pointer: string, depth: number): Json {
    const marked = nodes[node] as MarkedNode;
    const object: Record<string, Json> = {};
    objects.set(node, object);
    at[pointer] = marked.span;
    if (marked.types.length > 0) {
      object["@type"] = marked.types.length === 1 ? (marked.types[0] as string) : marked.types;
      at[`${pointer}/@type`] = marked.typeSpan ?? marked.span;
    }
    const id = marked.id ?? (named.has(node) ? `_:n${node}` : undefined);
    if (id !== undefined) {
      object["@id"] = id;
      at[`${pointer}/@id`] = marked.idSpan ?? marked.span;
    }
    tasks.push({ node, object, pointer, depth });
    return object;
  }

  function fill({ node, object, pointer, depth }: Task): void {
    for (const [name, properties] of byName((nodes[node] as MarkedNode).properties)) {
      const here = `${pointer}/${escapeToken(name)}`;
      const first = properties[0] as MarkedProperty;
      at[here] = first.span;
      keys[here] = first.key;
      const values = properties.map(({ value, span, key }, i) => {
        const there = properties.length === 1 ? here : `${here}/${i}`;
        at[there] = span;
        keys[there] = key;
        return typeof value === "string" ? value : hold(value.node, there, depth);
      });
      object[name] = properties.length === 1 ? (values[0] as Json) : values;
    }
  }

  function hold(node: number, pointer: string, depth: number): Json {
    const known = objects.get(node);
    if (known === undefined && depth < DEPTH) return begin(node, pointer, depth + 1);
    if (known === undefined) waiting.push(node);
    const id = nodes[node]?.id ?? `_:n${node}`;
    if (known !== undefined) known["@id"] = id;
    else named.add(node);
    return { "@id": id };
  }
}

/** Properties under their names, in the order in which the names come first. */
function byName(properties: readonly MarkedProperty[]): ReadonlyMap<string, readonly MarkedProperty[]> {
  const groups = new Map<string, MarkedProperty[]>();
  for (const property of properties) {
    // an object cannot hold a member of this name as others do, and no vocabulary has it
    if (property.name === "__proto__") continue;
    const group = groups.get(property.name);
    if (group === undefined) groups.set(property.name, [property]);
    else group.push(property);
  }
  return groups;
}
