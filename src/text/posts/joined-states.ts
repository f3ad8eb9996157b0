/** Whose minister somebody is where another sentence says it: `The Turkish foreign ministry agreed. Foreign Minister Ana Ruiz said`. */

import { keyOf, type PersonMention } from "../people/person-mention.ts";
import { genitiveAt } from "../phrases/runs.ts";
import type { Compiled } from "../reading/compiled.ts";
import { isCapital, looking, matchOf, says } from "../reading/reading.ts";
import { Look } from "../words/forms.ts";
import type { PhraseGround } from "./joined-holders.ts";
import { tiedPeople } from "./joined-ties.ts";
import type { Described } from "./posts.ts";

/**
 * Gives ministers without a country the only one whose ministry of that field the text names, or the one that acts in the headline;
 * and leaders whom the language knows theirs, where the text names it.
 */
export function addStates(ground: PhraseGround, described: readonly Described[]): void {
  const { compiled } = ground.text;
  const held = tiedPeople(described);
  let ministries: ReadonlyMap<string, string | undefined> | undefined;
  let named: ReadonlyMap<string, string> | undefined;
  for (const { mention, attributes } of described) {
    const post = attributes.posts.find(({ value }) => isOfState(compiled, value));
    if (!post || held.has(keyOf(mention))) continue;
    const field = isOfMinistry(compiled, post.value) ? fieldOf(compiled, post.value) : undefined;
    if (field) ministries ??= countriesOfMinistries(ground);
    const led = compiled.leaders.get(compiled.fold(mention.name));
    if (led) named ??= countriesNamed(ground);
    const value =
      (field && (ministries?.get(field) ?? actorOf(ground, mention))) ?? (led && named?.get(compiled.fold(led)));
    if (!value) continue;
    held.add(keyOf(mention));
    attributes.affiliations.push({ value, mention: { ...post.mention, rule: "affiliation/state" } });
  }
}

/** An office that countries have: prime minister, Secretary of State; also one that a ministry's spokesman holds. */
function isOfState(compiled: Compiled, post: string): boolean {
  const words = compiled.fold(post).split(" ");
  const isHeld = !words.some((word) => compiled.grammar("shadows", word));
  return isOfMinistry(compiled, post) || (isHeld && words.some((word) => compiled.grammar("stateOffices", word)));
}

/** The countries that a text names, themselves or by their people, as it first writes them in words. */
function countriesNamed({ text, around }: PhraseGround): ReadonlyMap<string, string> {
  const { fold } = text.compiled;
  const places = new Map<string, string>();
  const peoples = new Map<string, string>();
  for (let at = 0; at < text.tokens.length; at++) {
    for (const { kind, type, name, also } of around.starting(at))
      if (kind === "place" && type === "Country")
        for (const one of [name, ...(also ?? [])])
          if (isInitials(places.get(fold(one)) ?? "")) places.set(fold(one), name);
    const people = isCapital(text.tokens[at]) ? matchOf(text, at, "demonym")?.entry.type : undefined;
    if (people) peoples.set(fold(people), people);
  }
  return new Map([...peoples, ...places]);
}

/** `foreign` of foreign minister; nothing of a prime minister, whose country no ministry tells. */
function fieldOf({ fold, grammar }: Compiled, post: string): string | undefined {
  const words = fold(post).split(" ");
  const at = words.findIndex((word, index) => index > 0 && (grammar("minister", word) || grammar("ministry", word)));
  return at < 0 || grammar("prime", words[at - 1]) ? undefined : words[at - 1];
}

/** A minister, or who speaks for a ministry. */
function isOfMinistry({ fold, grammar }: Compiled, post: string): boolean {
  const [before, last] = fold(post).split(" ").slice(-2);
  return grammar("minister", last ?? before) || (grammar("ministry", before) && grammar("spokespeople", last));
}

/** The country of each field of work whose ministry or nameless minister is said to be of one: `South Korea's foreign ministry`. */
function countriesOfMinistries(ground: PhraseGround): ReadonlyMap<string, string | undefined> {
  const { tokens } = ground.text;
  const out = new Map<string, string | undefined>();
  for (const at of looking(ground.text, Look.listed)) {
    if (at < 2) continue;
    const isMinister = says(ground.text, at, "minister");
    if (!says(ground.text, at, "ministry") && (!isMinister || ground.nameEnd(at + 1) || isCapital(tokens[at + 1])))
      continue;
    const field = tokens[at - 1]!.form.folded;
    const country = countryBefore(ground, at - 1);
    if (country) out.set(field, out.has(field) && out.get(field) !== country ? undefined : country);
  }
  return out;
}

/** US, U.S.; also no name at all. */
const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?){0,4}$/u.test(name);

/** `Turkish`, `South Korea's` right before a token. */
function countryBefore({ text, around }: PhraseGround, to: number): string | undefined {
  const place = around.ending(to).find(({ kind, type }) => kind === "place" && type === "Country");
  if (place) return genitiveAt(text, to - 1) ? place.name : undefined;
  for (let from = to - 1; from >= Math.max(0, to - 2); from--) {
    const people = matchOf(text, from, "demonym");
    if (people?.to === to && isCapital(text.tokens[from])) return people.entry.type;
  }
  return undefined;
}

/** `Syria tells US to go` above, and a minister in the first sentences below. */
function actorOf({ text, around }: PhraseGround, { from }: PersonMention): string | undefined {
  if ((text.sentenceOf[from] ?? 3) > 2 || (text.sentenceOf[from] ?? 0) < 1) return undefined;
  const country = around.starting(0).find(({ kind, type }) => kind === "place" && type === "Country");
  return country && !genitiveAt(text, country.to - 1) && matchOf(text, country.to, "speech") ? country.name : undefined;
}
