/** Whose minister somebody is where another sentence says it: `The Turkish foreign ministry agreed. Foreign Minister Ana Ruiz said`. */

import { keyOf, type PersonMention } from "../people/person-mention.ts";
import { genitiveAt } from "../phrases/runs.ts";
import type { Compiled } from "../reading/compiled.ts";
import { isCapital, looking, matchOf, says } from "../reading/reading.ts";
import { Look } from "../words/forms.ts";
import type { PhraseGround } from "./joined-holders.ts";
import { tiedPeople } from "./joined-ties.ts";
import type { Described } from "./posts.ts";

/** Gives ministers without a country the only one whose ministry of that field the text names, or the one that acts in the headline. */
export function addStates(ground: PhraseGround, described: readonly Described[]): void {
  const { compiled } = ground.text;
  const held = tiedPeople(described);
  let countries: ReadonlyMap<string, string | undefined> | undefined;
  for (const { mention, attributes } of described) {
    const post = attributes.posts.find(({ value }) => isOfMinistry(compiled, value));
    if (!post || held.has(keyOf(mention))) continue;
    countries ??= countriesOfMinistries(ground);
    const field = fieldOf(compiled, post.value);
    const value = field && (countries.get(field) ?? actorOf(ground, mention));
    if (!value) continue;
    held.add(keyOf(mention));
    attributes.affiliations.push({ value, mention: { ...post.mention, rule: "affiliation/state" } });
  }
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
