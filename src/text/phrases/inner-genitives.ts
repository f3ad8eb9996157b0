/** Genitives before a head noun: those that are a part of its name, and words that only look like one. */
import { isCapital, matchAmong, matchOf, type Text } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Role } from "../words/lexicon.ts";
import { Tag } from "../words/morphology.ts";

/** True for the first word of a sentence, past a mark that opens it. */
export const opensSentence = (text: Text, at: number): boolean => {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  return sentence?.from === at || (sentence?.from === at - 1 && text.tokens[at - 1]?.kind === "mark");
};

/** Türkdilli Dövlətlərin Əməkdaşlıq Şurası: many whose body it is, as a part of its name. */
export const isMembers = (text: Text, at: number): boolean =>
  text.compiled.stems &&
  !opensSentence(text, at) &&
  !matchOf(text, at, "place", "body", "body-head") &&
  text.tokens[at]!.form.readings.some(({ tags, cut }) => cut > 4 && tags === (Tag.plural | Tag.genitive));

/** What is known stands in no genitive inside a name. */
const named: ReadonlySet<Role> = new Set(["place", "body", "body-head", "given", "surname"]);

/** A genitive inside a name: Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi; a possessed noun follows it before the head. */
export function isInnerGenitive(text: Text, at: number, head: number): boolean {
  if (matchAmong(text, at, named)) return false;
  for (let next = at + 1; next < head; next++) {
    const token = text.tokens[next]!;
    if (isCapital(token) && token.form.readings.some(({ tags, cut }) => cut > 0 && tags === Tag.possessive))
      return true;
  }
  return false;
}

/** Basın is no genitive where names take their endings behind a mark. */
export const isUnjoined = (text: Text, { form }: Token): boolean =>
  text.compiled.joinsNames &&
  !/['’]/.test(form.plain) &&
  !form.readings.some(({ tags }) => tags & Tag.genitive && tags & Tag.possessive);
