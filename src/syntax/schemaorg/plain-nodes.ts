/**
 * Tells nodes that plainly agree with the vocabulary, with our schemas and with JSON-LD, which is nearly each of them: one walk over
 * the members stands for the questions of some two hundred rules, which are asked only of the others.
 */
import type { Json, NodeView, Subjects } from "../../types.ts";
import { isPlainId } from "../values/plain-urls.ts";
import { isPlainValue, type PlainMember, plainMember } from "./plain-members.ts";
import { schemaNameOf } from "./schema-names.ts";
import { isPending, isType, successorsOf } from "./schemaorg.ts";
import { outlines, type SchemaOutline } from "./validators.generated.js";

/** What is asked of nodes of some types, worked out once. */
interface PlainType {
  /** True where a type is unknown or superseded, so that its nodes need a closer look in any case. */
  readonly isOdd: boolean;
  readonly isPending: boolean;
  readonly types: readonly string[];
  /** Groups of properties; one of each must be there. */
  readonly needs: readonly (readonly string[])[];
  readonly outlines: readonly SchemaOutline[];
  readonly members: Map<string, PlainMember>;
}

const REMEMBERED = 2000;
const ofOne = new Map<string, PlainType>();
const ofSeveral = new Map<string, PlainType>();
let lastNode: NodeView | undefined;
let lastGraph: Subjects["graph"] | undefined;
let isLastOdd = false;
let isLastPending = false;

/** True for a node that needs a closer look; false only if all is well with its types, the values of its members and its links. */
export function isOdd(node: NodeView, graph: Subjects["graph"]): boolean {
  look(node, graph);
  return isLastOdd;
}

/** True for a node of which something may be pending in schema.org. */
export function mayBePending(node: NodeView, graph: Subjects["graph"]): boolean {
  look(node, graph);
  return isLastOdd || isLastPending;
}

function look(node: NodeView, graph: Subjects["graph"]): void {
  if (node === lastNode && graph === lastGraph) return;
  lastNode = node;
  lastGraph = graph;
  const type = node.types.length === 0 ? undefined : plainTypeOf(node.types);
  isLastPending = type?.isPending === true;
  isLastOdd = type === undefined ? !isBareReference(node) : type.isOdd || !isPlain(node, type, graph);
}

/** True for an object that holds nothing but the ordinary `@id` of another node. */
function isBareReference({ id, value }: NodeView): boolean {
  for (const key in value) if (key !== "@id") return false;
  return id !== undefined && isPlainId(id);
}

function isPlain(node: NodeView, type: PlainType, graph: Subjects["graph"]): boolean {
  const { value } = node;
  let says = false;
  for (const key in value) {
    const held = value[key];
    if (key.charCodeAt(0) === 0x40) {
      if (key === "@id" ? typeof held !== "string" || !isPlainId(held) : !isPlainKeyword(key, held)) return false;
      continue;
    }
    says = true;
    const member = type.members.get(key) ?? addMember(type, key);
    if (member.isOdd) return false;
    if (member.isPending) isLastPending = true;
    if (!Array.isArray(held)) {
      if (!isPlainValue(held, member, graph)) return false;
    } else if (!member.list || !isPlainList(held, member, graph)) return false;
  }
  // of what only points at another node nothing is needed
  return says ? hasNeeds(node, type.needs) : node.id !== undefined;
}

function isPlainKeyword(key: string, held: Json | undefined): boolean {
  if (key === "@type")
    return typeof held === "string" || (Array.isArray(held) && held.every((type) => typeof type === "string"));
  return key === "@context" || key === "@graph";
}

function isPlainList(list: readonly Json[], member: PlainMember, graph: Subjects["graph"]): boolean {
  for (let i = 0; i < list.length; i++) if (!isPlainValue(list[i], member, graph)) return false;
  return list.length > 0;
}

function hasNeeds({ value }: NodeView, needs: PlainType["needs"]): boolean {
  for (let i = 0; i < needs.length; i++) {
    const group = needs[i] as readonly string[];
    let has = false;
    for (let k = 0; k < group.length && !has; k++) has = value[group[k] as string] !== undefined;
    if (!has) return false;
  }
  return true;
}

function plainTypeOf(types: readonly string[]): PlainType {
  const several = types.length > 1;
  const key = several ? JSON.stringify(types) : (types[0] as string);
  const known = several ? ofSeveral : ofOne;
  let plain = known.get(key);
  if (plain === undefined) {
    plain = makePlainType(types);
    if (known.size < REMEMBERED) known.set(key, plain);
  }
  return plain;
}

function makePlainType(types: readonly string[]): PlainType {
  const own = types.flatMap((type) => {
    const name = schemaNameOf(type);
    return name === null ? [] : (outlines[name] as SchemaOutline);
  });
  return {
    isOdd: types.some((type) => !isType(type) || successorsOf(type) !== undefined),
    isPending: types.some(isPending),
    types,
    needs: own.flatMap(({ needs }) => needs),
    outlines: own,
    members: new Map(),
  };
}

function addMember({ types, outlines, members }: PlainType, key: string): PlainMember {
  const kinds = outlines.flatMap(({ values }) => (Object.hasOwn(values, key) ? (values[key] as string) : []));
  const member = plainMember(key, types, kinds);
  if (members.size < REMEMBERED) members.set(key, member);
  return member;
}
