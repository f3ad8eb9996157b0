/** The schema.org vocabulary: which types and properties there are, what belongs to what, and what is meant by a misspelt one. */
import { closest } from "../values/closest.ts";
import { vocabularyText } from "./vocabulary.generated.ts";

interface Vocabulary {
  readonly release: string;
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly superseded: Readonly<Record<string, readonly string[]>>;
  readonly pending: readonly string[];
}

/** A property: the types it is for, and the types its values may have. */
export interface Property {
  readonly name: string;
  readonly domains: readonly string[];
  readonly ranges: readonly string[];
}

const data: Vocabulary = JSON.parse(vocabularyText);
const parents = new Map(Object.entries(data.types));
const properties = new Map<string, Property>(
  Object.entries(data.properties).map(([name, [domains, ranges]]) => [name, { name, domains, ranges }]),
);
const members = new Map(Object.entries(data.members));
const superseded = new Map(Object.entries(data.superseded));
const pending = new Set(data.pending);
const lineages = new Map<string, ReadonlySet<string>>();

/** True for a type of the vocabulary, data types and enumerations among them. */
export function isType(name: string): boolean {
  return parents.has(name);
}

const NONE: ReadonlySet<string> = new Set();

/** A type and all its supertypes; empty for a name that is no type. A member of an enumeration may serve as a type. */
export function lineageOf(type: string): ReadonlySet<string> {
  const known = lineages.get(type);
  if (known !== undefined) return known;
  const start = parents.get(type) ?? members.get(type);
  if (start === undefined) return NONE;
  const found = new Set([type]);
  const queue = [...start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(parents.get(next) ?? []));
  }
  lineages.set(type, found);
  return found;
}

/** True if `type` is `of` or one of its subtypes. */
export function isSubtype(type: string, of: string): boolean {
  return type === of || lineageOf(type).has(of);
}

/** True if one of these types is `of` or one of its subtypes. */
export function isA(types: readonly string[], of: string): boolean {
  for (const type of types) if (type === of || lineageOf(type).has(of)) return true;
  return false;
}

/** The property of this name. */
export function propertyOf(name: string): Property | undefined {
  return properties.get(name);
}

/** True if the property is meant for this type or one of its supertypes. */
export function belongs(property: Property, type: string): boolean {
  const lineage = lineageOf(type);
  return property.domains.some((domain) => lineage.has(domain));
}

/** The enumerations whose member this is. */
export function enumerationsOf(member: string): readonly string[] | undefined {
  return members.get(member);
}

const lists = new Map<string, readonly string[]>();

/** The members of an enumeration and of those below it; empty if it has none. */
export function membersOf(enumeration: string): readonly string[] {
  let list = lists.get(enumeration);
  if (list === undefined) {
    list = isSubtype(enumeration, "Enumeration")
      ? [...members].filter(([, of]) => of.some((type) => isSubtype(type, enumeration))).map(([name]) => name)
      : [];
    lists.set(enumeration, list);
  }
  return list;
}

/** What replaces a superseded term. */
export function successorsOf(name: string): readonly string[] | undefined {
  return superseded.get(name);
}

/** True for a term that schema.org still holds in its pending section. */
export function isPending(name: string): boolean {
  return pending.has(name);
}

/** The type that a misspelt name most likely means. */
export function suggestType(name: string): string | undefined {
  return closest(name, parents.keys());
}

/** The property that a misspelt name most likely means, those of these types before others. */
export function suggestProperty(name: string, types: readonly string[]): string | undefined {
  const own: string[] = [];
  for (const property of properties.values())
    if (types.some((type) => belongs(property, type))) own.push(property.name);
  return closest(name, own) ?? closest(name, properties.keys());
}

/** The member of an enumeration that a misspelt name most likely means. */
export function suggestMember(name: string, enumerations: readonly string[]): string | undefined {
  const list = enumerations.flatMap(membersOf);
  const bare = name.replace(/\s/g, "").toLowerCase();
  return closest(name, list) ?? list.find((member) => bare.length > 2 && member.toLowerCase().endsWith(bare));
}
