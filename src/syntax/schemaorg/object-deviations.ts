/** Where an object departs from what the schema.org vocabulary says of its property: the types of things that it takes. */
import type { JsonObject, NodeView, Note, Subjects } from "../../types.ts";
import { typeName } from "../jsonld/jsonld.ts";
import { label, withArticle } from "./data-rules.ts";
import { indexOf } from "./graph-index.ts";
import { isType, lineageOf, type Property } from "./schemaorg.ts";
import type { Shape } from "./value-shapes.ts";

/** The types that a property takes, as a message names them. */
export function expectedThing(types: readonly string[]): string {
  return withArticle(types.length === 0 ? "Thing" : types.slice(0, 4).join(" or "));
}

/** Judges an object by its types, or by those that the graph states under its `@id`. */
export function judgeObject(
  node: NodeView,
  property: Property,
  shape: Shape,
  value: JsonObject,
  place: () => string,
  graph: Subjects["graph"],
  found: Note[],
): void {
  const type = value["@type"];
  let types: readonly string[];
  if (typeof type === "string") types = [typeName(type)];
  else if (Array.isArray(type)) types = type.filter((each) => typeof each === "string").map(typeName);
  else {
    const id = value["@id"];
    if (typeof id !== "string") return;
    types = indexOf(graph).byId.get(id)?.types ?? [];
  }
  if (types.length === 0 || !types.every(isType)) return;
  for (const each of types) {
    const lineage = lineageOf(each);
    const isGood =
      property.ranges.some((thing) => thing === each || lineage.has(thing)) ||
      ["Role", "DataType", "Enumeration"].some((kind) => lineage.has(kind));
    if (!isGood) continue;
    if (shape.good.size < 1000) shape.good.add(typeof type === "string" ? type : each);
    return;
  }
  const rule = shape.things.length === 0 ? "schemaorg/object-for-value" : "schemaorg/value-type";
  found.push({
    rule,
    at: typeof type === "string" ? `${place()}/@type` : place(),
    message: `${property.name} of ${label(node)} is ${withArticle(types.join(" and "))}, expected ${expectedThing(property.ranges)}`,
    data: { property: property.name, value: types.join(" ") },
  });
}
