/** Finds in the newsroom's registry who is meant by a name, across spellings and scripts; says nothing where two fit. */
import type { EntityKind, Registry, RegistryEntry } from "../types.ts";
import { slugOf } from "./ids.ts";

const kinds: Readonly<Record<EntityKind, RegExp>> = {
  person: /Person$/,
  organization: /Organization$|Corporation$|SportsTeam$|PoliticalParty$|University$/,
  place: /Place$|Country$|City$|Area$|Landmark|Mountain$|Water$|River|Lake|Continent$|State$/,
  event: /Event$|Festival$/,
};

/** Looks up entries of a registry by kind and any of their names. */
export interface RegistryLookup {
  /** The one entry that bears any of these names, or `undefined` if none or several do. */
  find(kind: EntityKind, names: readonly string[]): RegistryEntry | undefined;
  /** All entries that bear any of these names. */
  candidates(kind: EntityKind, names: readonly string[]): readonly RegistryEntry[];
}

/** All names of an entry: in each language, and its other forms. */
function namesOf(entry: RegistryEntry): readonly string[] {
  const names = typeof entry.name === "string" ? [entry.name] : Object.values(entry.name);
  return [...names, ...(entry.alternateName ?? [])];
}

/**
 * Folds the spellings of one name in the Latin and Cyrillic alphabets of the region together (Həsənov, Hasanov, Гасанов): what one
 * alphabet lacks, others write with a neighbour. Different names may share a key, so a key alone is a candidate, not a proof.
 */
export function nameKey(name: string): string {
  return slugOf(name)
    .replace(/dzh|zh|j|ch/g, "c")
    .replace(/kh|gh|[qxg]/g, "h")
    .replace(/sh/g, "s")
    .replace(/([bcdfhklmnprstvz])yu/g, "$1u")
    .replace(/w/g, "v")
    .replace(/[ae]/g, "a")
    .replace(/[iy]+/g, "i")
    .replace(/([a-z])\1+/g, "$1");
}

/** Prepares a registry for look-ups; entries are kept in their order. */
export function lookup(registry: Registry): RegistryLookup {
  const table = new Map<string, RegistryEntry[]>();
  for (const entry of registry) {
    for (const key of new Set(namesOf(entry).map(nameKey))) {
      const known = table.get(key);
      if (known) known.push(entry);
      else table.set(key, [entry]);
    }
  }
  const candidates = (kind: EntityKind, names: readonly string[]): readonly RegistryEntry[] => {
    const found = names.flatMap((name) => table.get(nameKey(name)) ?? []);
    return [...new Set(found)].filter((entry) => kinds[kind].test(entry["@type"]));
  };
  return {
    candidates,
    find(kind, names) {
      const exact = candidates(kind, names.slice(0, 1));
      const found = exact.length > 0 ? exact : candidates(kind, names);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}
