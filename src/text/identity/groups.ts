/** Bodies and places under all their names. */
import type { OrganizationFound, PersonFound, PlaceFound } from "../../types.ts";
import type { Compiled } from "../reading/compiled.ts";
import { type Found, mentionOf } from "../reading/found.ts";
import type { Text } from "../reading/reading.ts";

export const unique = (names: readonly string[]): string[] => [...new Set(names)];

interface Group {
  readonly keys: Set<string>;
  readonly founds: Found[];
}

/** Short names joined to longer ones until none is left to join: İcra Hakimiyyəti, Rayon İcra Hakimiyyəti, Hacıqabul Rayon İcra Hakimiyyəti. */
function joinAll(groups: readonly Group[], compiled: Compiled): readonly Group[] {
  let before = groups;
  for (let round = 0; round < 3; round++) {
    const after = joinShort(before, compiled);
    if (after.length === before.length) break;
    before = after;
  }
  return before;
}

/**
 * A short name that one longer name of the text alone ends with is that one: Ali Məhkəmə, Naxçıvan Ali Məhkəməsi. Where two do it may be either's:
 * Silahlı Qüvvələr, Qazaxıstan Silahlı Qüvvələri, Azərbaycan Silahlı Qüvvələri.
 */
function joinShort(groups: readonly Group[], compiled: Compiled): Group[] {
  const bySuffix = new Map<string, Group | null>();
  const { agglutinative } = compiled;
  const rootOf = (key: string): string => (agglutinative ? withoutPossessive(key, compiled) : key);
  for (const group of groups) {
    for (const key of group.keys) {
      for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) {
        const suffix = rootOf(key.slice(at + 1));
        const known = bySuffix.get(suffix);
        if (known === undefined) bySuffix.set(suffix, group);
        else if (known !== group) bySuffix.set(suffix, null);
      }
    }
  }
  const out: Group[] = [];
  for (const group of groups) {
    let longer: Group | null | undefined;
    // Senat, where only ABŞ Senatı can be meant.
    const isKnown = agglutinative && group.founds[0]!.type === "GovernmentOrganization";
    for (const key of group.keys) if (key.includes(" ") || isKnown) longer ??= bySuffix.get(rootOf(key));
    if (longer && longer !== group) {
      longer.founds.push(...group.founds);
      longer.founds.sort((a, b) => a.from - b.from);
    } else out.push(group);
  }
  return out;
}

/** Founds that share a name or another name of it, in the order of the text. */
function groupsOf(founds: readonly Found[], compiled: Compiled): Group[] {
  const { fold } = compiled;
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const found of founds) {
    const keys = [found.name, ...(found.also ?? [])].map((name) => keyOf(name, fold));
    if (found.kind === "body") keys.push(...keys.flatMap((key) => withoutForm(key, compiled)));
    const hit = keys.map((key) => byKey.get(key)).find(Boolean);
    const group = hit ?? { keys: new Set(), founds: [] };
    if (!hit) groups.push(group);
    group.founds.push(found);
    for (const key of keys) {
      group.keys.add(key);
      if (!byKey.has(key)) byKey.set(key, group);
    }
  }
  return groups;
}

/** Məhkəmə of Məhkəməsi: a name without the ending of what it belongs to. */
function withoutPossessive(key: string, { grammar, linker }: Compiled): string {
  if (!grammar("possessed", key)) return key;
  const stem = key.slice(0, -1);
  return stem.endsWith(linker) ? stem.slice(0, stem.length - linker.length) : stem;
}

/** Pilbara Minerals of Pilbara Minerals Ltd: a firm without the letters of its legal form. */
const withoutForm = (key: string, { grammar }: Compiled): string[] => {
  const blank = key.lastIndexOf(" ");
  return blank > 0 && grammar("legalForms", key.slice(blank + 1).replace(/\.$/, "")) ? [key.slice(0, blank)] : [];
};

const keyOf = (name: string, fold: (word: string) => string): string =>
  fold(name)
    .replace(/["“”«»„]/g, "")
    .trim();

/** People with the bodies that they serve under their full names: Dövlət Komitəsi, where the text also says which committee; Man United, where it has Manchester United. */
export function withFullBodies(
  people: readonly PersonFound[],
  organizations: readonly OrganizationFound[],
  compiled: Compiled,
): readonly PersonFound[] {
  const full = new Map<string, string>();
  for (const { name, also, type } of organizations)
    for (const other of also)
      if (compiled.stems ? isEndOf(other, name, compiled) : type === "SportsTeam") full.set(other, name);
  if (!full.size) return people;
  return people.map((person) => ({
    ...person,
    affiliation: person.affiliation.map((claim) => ({ ...claim, value: full.get(claim.value) ?? claim.value })),
  }));
}

/** Ali Məhkəmə of Naxçıvan Ali Məhkəməsi: what the longer name has more is a name too. */
function isEndOf(short: string, name: string, compiled: Compiled): boolean {
  const [end, whole] = [short, name].map((one) => withoutPossessive(one, compiled));
  if (!short.includes(" ") || name.length <= short.length || !whole!.endsWith(` ${end}`)) return false;
  return !/(?:^|\s)\p{Ll}/u.test(whole!.slice(0, -end!.length));
}

/** Bodies as the analysis gives them. */
export function organizationsFound(
  text: Text,
  founds: readonly Found[],
  sources: ReadonlySet<Found>,
): OrganizationFound[] {
  return joinAll(groupsOf(founds, text.compiled), text.compiled).map(({ founds: all }) => {
    const names = unique(
      all.flatMap((found) => [found.name, ...(found.rule.endsWith("known") ? [] : (found.also ?? []))]),
    );
    const own = unique(all.map((found) => found.name));
    const longest = own.reduce((best, one) => (one.length > best.length ? one : best));
    // Baş Qərargah and (its owner's) Baş Qərargahı: the bare one is the name.
    const name =
      own.find((one) => one !== longest && longest.length - one.length < 4 && longest.startsWith(one)) ?? longest;
    return {
      name,
      also: names.filter((other) => other !== name),
      mentions: all.map((found) => mentionOf(text, found)),
      type: all[0]!.type,
      ...(all.some((found) => sources.has(found)) ? { isSource: true } : {}),
    };
  });
}

/** The shortest name, and of several as short the one that stands most often. */
function shortestOf(founds: readonly Found[]): string {
  const times = new Map<string, number>();
  for (const { name } of founds) times.set(name, (times.get(name) ?? 0) + 1);
  const [[shortest]] = [...times].sort(([a, x], [b, y]) => a.length - b.length || y - x) as [[string, number]];
  return shortest;
}

/** Places as the analysis gives them. */
export function placesFound(text: Text, founds: readonly Found[]): PlaceFound[] {
  return groupsOf(founds, text.compiled).map(({ founds: all }) => {
    const names = unique(
      all.flatMap((found) => [found.name, ...(found.rule === "place/gazetteer" ? [] : (found.also ?? []))]),
    );
    // AR is short for Azərbaycan Respublikası, and no name that a reader looks for.
    const whole = all.filter(({ rule, name }) => rule !== "place/acronym" && name.length > 2);
    const name = shortestOf(whole.length ? whole : all);
    const country = all.find((found) => found.country)?.country;
    return {
      name,
      also: names.filter((other) => other !== name),
      mentions: all.map((found) => mentionOf(text, found)),
      type: all[0]!.type,
      ...(country ? { country } : {}),
    }; // prettier-ignore
  });
}

/** People with the countries that they serve under the names that the text's places have: İran, where it also says İran İslam Respublikası. */
export function withShortPlaces(people: readonly PersonFound[], places: readonly PlaceFound[]): readonly PersonFound[] {
  const short = new Map<string, string>();
  for (const { name, also, type } of places) {
    for (const other of also) if (type === "Country" && other.startsWith(`${name} `)) short.set(other, name);
  }
  if (!short.size) return people;
  return people.map((person) => ({
    ...person,
    affiliation: person.affiliation
      .map((claim) => ({ ...claim, value: short.get(claim.value) ?? claim.value }))
      .filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index),
  }));
}
