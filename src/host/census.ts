/** Counts whom an archive names and the registry lacks: spellings of one name merged, ready to be edited and added. */
import { lookup, nameKey, slugOf } from "../index.ts";
import type { Analysis, EntityKind, JsonObject, Registry } from "../types.ts";

/** Takes in articles, and then tells what they name. */
export interface Census {
  add(analysis: Analysis): void;
  /** Entries for the registry, those named in most articles first. */
  missing(base: string, least: number): readonly JsonObject[];
  /** Names that fit several entries, with their `@id`s. */
  ambiguous(): readonly { readonly name: string; readonly ids: readonly string[] }[];
}

interface Counted {
  readonly kind: EntityKind;
  readonly type: string;
  /** Language -> name -> how often. */
  readonly names: Map<string, Map<string, number>>;
  readonly also: Set<string>;
  articles: number;
  mentions: number;
}

/** Opens a census against a registry. */
export function createCensus(registry: Registry): Census {
  const known = lookup(registry);
  const found = new Map<string, Counted>();
  const unclear = new Map<string, readonly string[]>();

  const take = (
    kind: EntityKind,
    type: string,
    language: string,
    name: string,
    also: readonly string[],
    mentions: number,
  ) => {
    const candidates = known.candidates(kind, [name, ...also]);
    if (candidates.length > 1)
      unclear.set(
        name,
        candidates.map((entry) => entry["@id"]),
      );
    if (candidates.length > 0) return;
    const key = `${kind} ${nameKey(name)}`;
    const counted = found.get(key) ?? {
      kind,
      type,
      names: new Map(),
      also: new Set<string>(),
      articles: 0,
      mentions: 0,
    };
    const names = counted.names.get(language) ?? new Map<string, number>();
    counted.names.set(language, names.set(name, (names.get(name) ?? 0) + 1));
    for (const other of also) counted.also.add(other);
    counted.articles++;
    counted.mentions += mentions;
    found.set(key, counted);
  };

  return {
    add({ language, people, organizations, places }) {
      for (const { name, also, mentions } of people) take("person", "Person", language, name, also, mentions.length);
      for (const { name, also, type, mentions } of organizations)
        take("organization", type, language, name, also, mentions.length);
      for (const { name, also, type, mentions } of places) take("place", type, language, name, also, mentions.length);
    },
    missing(base, least) {
      return [...found.values()]
        .filter(({ articles }) => articles >= least)
        .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || compare(nameOf(a), nameOf(b)))
        .map((counted) => entryOf(counted, base));
    },
    ambiguous: () => [...unclear].map(([name, ids]) => ({ name, ids })),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The spelling that most articles have; of equals the first in order. */
const commonest = (names: ReadonlyMap<string, number>) =>
  [...names].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? "";

const nameOf = ({ names }: Counted) => commonest([...names.values()][0] ?? new Map());

function entryOf(counted: Counted, base: string): JsonObject {
  const { kind, type, names, also, articles, mentions } = counted;
  const byLanguage = Object.fromEntries(
    [...names].sort((a, b) => compare(a[0], b[0])).map(([tag, each]) => [tag, commonest(each)]),
  );
  const spellings = new Set(Object.values(byLanguage));
  const others = new Set([...also, ...[...names.values()].flatMap((each) => [...each.keys()])]);
  for (const name of spellings) others.delete(name);
  return {
    "@id": `${base}#${kind}-${slugOf(nameOf(counted))}`,
    "@type": type,
    name: spellings.size === 1 ? nameOf(counted) : byLanguage,
    ...(others.size > 0 ? { alternateName: [...others].sort() } : {}),
    articles,
    mentions,
  };
}
