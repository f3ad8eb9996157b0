/** Where a node departs from the schema.org vocabulary; worked out in one pass over its members for all rules that ask. */
import type { Json, NodeView, Note, Rule, Subjects } from "../../types.ts";
import { escapeToken } from "../json/json.ts";
import { clip, type Facts, isReference, label, NOTHING, onNode } from "./data-rules.ts";
import { isOdd } from "./plain-nodes.ts";
import {
  belongs,
  enumerationsOf,
  isPending,
  isSubtype,
  isType,
  type Property,
  propertyOf,
  successorsOf,
  suggestProperty,
  suggestType,
} from "./schemaorg.ts";
import { accepts, judgeValue, superseded } from "./value-deviations.ts";
import { type Shape, shapeOf } from "./value-shapes.ts";

const CLEAN: readonly Note[] = Object.freeze([]);
let lastNode: NodeView | undefined;
let lastDeviations: readonly Note[] = CLEAN;

/** A rule that passes on one kind of deviation. */
export function onDeviation(facts: Facts<"node">): Rule<"node"> {
  const { id } = facts;
  return onNode({ gate: deviates, ...facts }, (node, _context, graph) => {
    const all = deviationsOf(node, graph);
    return all.length === 0
      ? NOTHING
      : all.filter((each) => each.rule === id).map(({ rule: _, ...finding }) => finding);
  });
}

/** True if a node departs from the vocabulary at all. */
const deviates = (node: NodeView, graph: Subjects["graph"]): boolean =>
  isOdd(node, graph) && deviationsOf(node, graph).length > 0;

/** All deviations of a node from the vocabulary. */
function deviationsOf(node: NodeView, graph: Subjects["graph"]): readonly Note[] {
  if (node === lastNode) return lastDeviations;
  lastNode = node;
  const found: Note[] = [];
  const known = judgeTypes(node, found);
  const typeKey = known ? (node.types.length === 1 ? node.types[0] : node.types.join(" ")) : undefined;
  for (const key in node.value) {
    if (key.charCodeAt(0) === 64) continue;
    const term = termOf(key);
    if (term === undefined) judgeUnknown(node, key, known, found);
    else judgeMember(node, term, key, typeKey, graph, found);
  }
  lastDeviations = found.length === 0 ? CLEAN : found;
  return lastDeviations;
}

/** Judges the types; true if all are types of the vocabulary, so that the members can be judged by them. */
function judgeTypes(node: NodeView, found: Note[]): boolean {
  let known = node.types.length > 0;
  const several = Array.isArray(node.value["@type"]);
  node.types.forEach((type, i) => {
    const at = `${node.pointer}/@type${several ? `/${i}` : ""}`;
    if (isType(type)) {
      if (successorsOf(type) !== undefined)
        found.push(superseded("schemaorg/superseded-type", "Type", type, at, false));
      if (isPending(type)) found.push(pending("schemaorg/pending-type", "Type", type, at, false));
      return;
    }
    known = false;
    if (type.trim() === "" || type.includes(":") || enumerationsOf(type) !== undefined) return;
    const meant = suggestType(type);
    found.push({
      rule: "schemaorg/unknown-type",
      at,
      message: `Type ${clip(type)} is not in schema.org, expected ${meant ?? "one of its types"}`,
      data: { value: clip(type), ...(meant === undefined ? {} : { meant }) },
    });
  });
  return known;
}

function pending(rule: string, kind: string, name: string, at: string, key: boolean): Note {
  return {
    rule,
    at,
    key,
    message: `${kind} ${name} is pending in schema.org, expected that it may still change`,
    data: { value: name },
  };
}

function judgeUnknown(node: NodeView, key: string, known: boolean, found: Note[]): void {
  if (key.includes(":")) return;
  const base = /^(.+)-(?:input|output)$/.exec(key)?.[1];
  if (base !== undefined && propertyOf(base) !== undefined) return;
  const meant = suggestProperty(key, node.types);
  const of = known ? ` of ${label(node)}` : "";
  found.push({
    rule: "schemaorg/unknown-property",
    at: `${node.pointer}/${escapeToken(key)}`,
    key: true,
    message: `Property ${clip(key)}${of} is not in schema.org, expected ${meant ?? "one of its properties"}`,
    data: { property: key, ...(meant === undefined ? {} : { meant }) },
  });
}

/** What is asked of a property again and again, worked out once. */
interface Term {
  readonly property: Property;
  readonly shape: Shape;
  readonly isSuperseded: boolean;
  readonly isPending: boolean;
  /** Combinations of types that it is for. */
  readonly fits: Set<string>;
}

const terms = new Map<string, Term>();

function termOf(name: string): Term | undefined {
  const known = terms.get(name);
  if (known !== undefined) return known;
  const property = propertyOf(name);
  if (property === undefined) return undefined;
  const term: Term = {
    property,
    shape: shapeOf(property),
    isSuperseded: successorsOf(name) !== undefined,
    isPending: isPending(name),
    fits: new Set(),
  };
  terms.set(name, term);
  return term;
}

/** True if the property is for one of the types; remembered per combination of types. */
function isFor({ property, fits }: Term, types: readonly string[], key: string): boolean {
  if (fits.has(key)) return true;
  if (!types.some((type) => belongs(property, type) || isSubtype(type, "Role"))) return false;
  if (fits.size < 1000) fits.add(key);
  return true;
}

function judgeMember(
  node: NodeView,
  term: Term,
  key: string,
  typeKey: string | undefined,
  graph: Subjects["graph"],
  found: Note[],
): void {
  const { property, shape } = term;
  if (typeKey !== undefined && !isFor(term, node.types, typeKey)) {
    const [type] = node.types;
    found.push({
      rule: "schemaorg/property-of-another-type",
      at: `${node.pointer}/${key}`,
      key: true,
      message: `Property ${key} is not for ${type}, expected on ${several(property.domains)}`,
      data: { property: key },
    });
  }
  if (term.isSuperseded)
    found.push(superseded("schemaorg/superseded-property", "Property", key, `${node.pointer}/${key}`, true));
  if (term.isPending)
    found.push(pending("schemaorg/pending-property", "Property", key, `${node.pointer}/${key}`, true));
  const value = node.value[key];
  if (!Array.isArray(value)) {
    if (!accepts(shape, value as Json)) judgeValue(node, property, value as Json, -1, graph, found);
  } else {
    for (let i = 0; i < value.length; i++)
      if (!accepts(shape, value[i])) judgeValue(node, property, value[i], i, graph, found);
  }
}

/** True for a node that states something without saying what it is. */
export function lacksType(node: NodeView): boolean {
  if (node.types.length > 0 || isReference(node)) return false;
  let says = false;
  for (const key in node.value) {
    // a misspelt keyword is told of as such
    if (key.charCodeAt(0) === 64 && key !== "@id" && key !== "@context") return false;
    says ||= key.charCodeAt(0) !== 64;
  }
  return says;
}

/** The first of some names, and how many there are beside. */
function several(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} or ${names.length - 3} other types` : names.join(", ");
}
