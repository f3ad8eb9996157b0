/** Posts that the sentence before or after says of somebody without the name: `Corbyn left. The Labour leader said`, `A senator resigned. Ana Ruiz said`. */

import type { Claim } from "../../types.ts";
import { keyOf } from "../people/person-mention.ts";
import type { Compiled } from "../reading/compiled.ts";
import { isCapital, matchOf, says, type Text } from "../reading/reading.ts";
import { lastWord } from "../words/word-lists.ts";
import type { PhraseGround } from "./joined-holders.ts";
import { type PostPhrase, postPhraseAt } from "./joined-phrases.ts";
import { predicateOf } from "./joined-posts-after.ts";
import { tiedPeople } from "./joined-ties.ts";
import type { Described } from "./posts.ts";

/** Adds to those of whom nothing else was said what a sentence beside theirs says of its subject. */
export function addMeant(ground: PhraseGround, described: readonly Described[]): void {
  const { text } = ground;
  const told = new Set(
    described.filter(({ attributes }) => attributes.posts.length).map(({ mention }) => keyOf(mention)),
  );
  const ofSentence = new Map<number, Described[]>();
  for (const one of described) {
    const at = text.sentenceOf[one.mention.from] ?? -1;
    const those = ofSentence.get(at);
    if (those) those.push(one);
    else ofSentence.set(at, [one]);
  }
  for (const [index, { from }] of text.sentences.entries()) {
    const phrase = subjectAt(ground, from);
    if (!phrase) continue;
    const who =
      meantBefore(text, phrase, from, ofSentence.get(index - 1)) ??
      (ofSentence.has(index) ? undefined : introducedAfter(text, ofSentence.get(index + 1)));
    if (!who || told.has(keyOf(who.mention))) continue;
    told.add(keyOf(who.mention));
    who.attributes.posts.push(
      ...phrase.posts.map((post) => ({ ...post, mention: { ...post.mention, rule: "post/meant" } })),
    );
    who.attributes.affiliations.push(...phrase.affiliations.filter((one) => isHeldIn(text.compiled, phrase, one)));
  }
}

/** `Luis Medina is hurt. He plays for Everton.`: what a sentence says of a pronoun is said of whom the sentence before begins with. */
export function addPronouns(ground: PhraseGround, described: readonly Described[]): void {
  const { text } = ground;
  const posted = new Set(
    described.filter(({ attributes }) => attributes.posts.length).map(({ mention }) => keyOf(mention)),
  );
  const tied = tiedPeople(described);
  for (const { mention, attributes } of described) {
    const index = text.sentenceOf[mention.from] ?? -1;
    const next = text.sentences[index + 1];
    if (!next || text.sentences[index]!.from !== attributes.from) continue;
    if (!says(text, next.from, "he")) continue;
    const { posts, affiliations } = predicateOf(ground, next.from + 1);
    if (!posted.has(keyOf(mention))) attributes.posts.push(...posts);
    if (!tied.has(keyOf(mention))) attributes.affiliations.push(...affiliations);
  }
}

/** The Portuguese coach may work anywhere; the Portuguese president does not. */
const isHeldIn = ({ fold, grammar }: Compiled, { posts }: PostPhrase, { mention }: Claim): boolean =>
  mention.rule !== "affiliation/people" || posts.some(({ value }) => grammar("states", lastWord(fold(value))));

/** The phrase about one person, without a name, that begins a sentence and that a verb follows. */
function subjectAt(ground: PhraseGround, from: number): PostPhrase | undefined {
  const { text } = ground;
  const phrase = postPhraseAt(ground, from, text.tokens.length, true);
  if (!phrase || phrase.plural || !phrase.definite) return undefined;
  const next = text.tokens[phrase.to];
  if (next?.form.text === "," && says(text, phrase.to + 1, "who")) return phrase;
  if (next?.kind !== "word" || next.form.shape !== "lower") return undefined;
  return !isCapital(text.tokens[phrase.to + 1]) || matchOf(text, phrase.to, "tie", "speech") ? phrase : undefined;
}

/** `The Labour leader`, `The 33-year-old singer`: the only person of the sentence before, if the phrase says whose or how old. */
function meantBefore(
  text: Text,
  phrase: PostPhrase,
  from: number,
  before: readonly Described[] | undefined,
): Described | undefined {
  if (!before || !says(text, from, "definite")) return undefined;
  const isAged = text.tokens.slice(from, phrase.to).some(({ form }) => text.compiled.grammar("aged", form.folded));
  if (!phrase.affiliations.length && !isAged) return undefined;
  return new Set(before.map(({ mention }) => keyOf(mention))).size === 1 ? before[0] : undefined;
}

/** The person whose name begins the sentence after one that names nobody. */
const introducedAfter = (text: Text, after: readonly Described[] | undefined): Described | undefined => {
  const first = after?.[0];
  return first && text.sentences[text.sentenceOf[first.mention.from] ?? -1]?.from === first.attributes.from
    ? first
    : undefined;
};
