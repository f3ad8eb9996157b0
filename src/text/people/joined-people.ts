/** People where names take no endings: full names by their words and what stands beside them, then one word for those already named. */

import type { Neighbours } from "../phrases/owners.ts";
import { genitiveAt, isGenitiveHere, isTitled } from "../phrases/runs.ts";
import { nameOf } from "../reading/found.ts";
import { endingAt, isCapital, isFirst, looking, matchOf, openedBy, type Text } from "../reading/reading.ts";
import { Look } from "../words/forms.ts";
import { rolesOf } from "../words/lexicon.ts";
import { type Call, calledBy, judge, speaks } from "./joined-judge.ts";
import { isInitialAt, isNamed, type JoinedName, nameAt } from "./joined-names.ts";
import { traitsAt } from "./joined-traits.ts";
import type { PersonMention } from "./person-mention.ts";

/** All names of people; a place's single word may be a family name. */
export function findJoinedPeople(text: Text, taken: (at: number) => boolean, around: Neighbours): PersonMention[] {
  const isPlaceWord = (at: number): boolean =>
    around.starting(at).some(({ kind, from, to }) => kind === "place" && from === at && to === at + 1);
  const covered = officesOf(text);
  const out: PersonMention[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!(text.looks[at]! & Look.capital) || covered[at]) continue;
    const called = calledBy(text, at);
    if (taken(at) && !(isPlaceWord(at) && (called || isGivenHere(text, at)))) continue;
    const isFree = (word: number): boolean => !taken(word) || (isPlaceWord(word) && word > at) || word === at;
    const name = nameAt(text, at, called === "honorific" || called === "title" || called === "post", isFree);
    if (!name) continue;
    if (name.ofThing && called !== "honorific") {
      covered.fill(1, name.from, name.to);
      at = name.to - 1;
      continue;
    }
    const mention = mentionOf(text, name, called ?? (name.from > at ? calledBy(text, name.from) : undefined));
    if (!mention) continue;
    if (taken(at) && mention.strength !== "strong") continue;
    covered.fill(1, name.from, name.to);
    out.push(mention);
    at = name.to - 1;
  }
  const sure = confirmed(text, out);
  out.length = 0;
  out.push(...sure, ...singles(text, sure, (at) => covered[at] !== 0 || (taken(at) && !isPlaceWord(at)), isPlaceWord));
  return out.sort((a, b) => a.from - b.from);
}

/** Tokens inside titles and posts of several words: Professor Emeritus, Warrant Officer Class Two. */
function officesOf(text: Text): Uint8Array {
  const out = new Uint8Array(text.tokens.length);
  for (const at of openedBy(text, offices)) {
    for (const { entry, to } of text.matches[at]!)
      if (to > at + 1 && (entry.role === "title" || entry.role === "post" || isDotted(text, at, entry.role)))
        out.fill(1, at, to);
  }
  return out;
}

const offices = rolesOf("title", "post", "place", "body");

/** `U.S.`: letters with dots that are a place's or body's. */
const isDotted = (text: Text, at: number, role: string): boolean =>
  (role === "place" || role === "body") && text.tokens[at + 1]?.form.text === ".";

/** Names that only look like some become sure by the family name of another person, or in a list with one. */
function confirmed(text: Text, mentions: readonly PersonMention[]): PersonMention[] {
  const { fold } = text.compiled;
  const families = new Set<string>();
  for (const { family, strength } of mentions) if (family && strength === "strong") families.add(fold(family));
  const alone = aloneWords(text, mentions);
  const out: PersonMention[] = [];
  for (const mention of mentions) {
    const before = out.at(-1);
    const isListed =
      before?.strength === "strong" &&
      before.given.length > 0 &&
      mention.rule === "person/capitals" &&
      isGap(text, before.to, mention.from);
    const isKin =
      mention.rule !== "person/figure" &&
      mention.family !== undefined &&
      (families.has(fold(mention.family)) || alone.has(fold(mention.family)));
    out.push(
      mention.strength === "weak" && mention.given.length && (isListed || isKin)
        ? { ...mention, strength: "strong", rule: isKin ? "person/family name" : "person/list" }
        : mention,
    );
  }
  return out;
}

/** Words that somewhere speak or follow a polite word alone, as family names do; of an unknown pair they show who it is. */
function aloneWords(text: Text, mentions: readonly PersonMention[]): ReadonlySet<string> {
  const { compiled, tokens } = text;
  const { fold } = compiled;
  const wanted = new Set(
    mentions.filter(({ strength }) => strength === "weak").map(({ family }) => fold(family ?? "")),
  );
  const out = new Set<string>();
  if (!wanted.size) return out;
  for (const at of looking(text, Look.capital)) {
    if (at === 0) continue;
    const { form } = tokens[at - 1]!;
    if (isCapital(tokens[at - 1]) || isCapital(tokens[at + 1])) continue;
    const folded = fold(nameOf(text, at, at + 1, genitiveAt(text, at)));
    if (!wanted.has(folded) || compiled.articles.has(form.folded) || compiled.placePrepositions.has(form.folded))
      continue;
    if (speaks(text, at + 1) || matchOf(text, at - 1, "speech")) out.add(folded);
  }
  return out;
}

/** True if only commas and "and" stand between two names. */
export function isGap(text: Text, from: number, to: number): boolean {
  if (to - from > 2 || to <= from) return false;
  for (let at = from; at < to; at++) {
    const { form } = text.tokens[at]!;
    if (form.text !== "," && !text.compiled.and.has(form.folded)) return false;
  }
  return true;
}

/** Florence Smith: a given name that is a town's, before a known family name. */
const isGivenHere = (text: Text, at: number): boolean =>
  !!traitsAt(text, at).given && isCapital(text.tokens[at + 1]) && traitsAt(text, at + 1).surname;

function mentionOf(text: Text, name: JoinedName, call: Call): PersonMention | undefined {
  const judged = judge(text, name, call);
  if (!judged) return undefined;
  const { from, to, words } = name;
  const { given, family } = partsOf(text, name);
  return {
    from,
    to,
    name: nameOf(text, from, to, genitiveAt(text, to - 1)),
    given,
    family,
    initials:
      words[0]!.kind === "initial"
        ? words.filter(({ kind }) => kind === "initial").map(({ at }) => text.tokens[at]!.form.plain)
        : [],
    gender: name.gender ?? genderBefore(text, from),
    rule: judged.rule,
    strength: judged.strength,
    tags: 0,
  };
}

/** Given and family names. */
function partsOf(text: Text, { from, words, familyFirst }: JoinedName): Pick<PersonMention, "given" | "family"> {
  const wordOf = (at: number): string => nameOf(text, at, at + 1, genitiveAt(text, at));
  const named = words.filter(isNamed).map(({ at }) => wordOf(at));
  if (familyFirst) return { given: [named.slice(1).join(" ")], family: named[0] };
  if (named.length === 1) {
    return words.at(-1)!.kind === "suffix" || (words[0]!.kind === "given" && !traitsAt(text, from).surname)
      ? { given: named, family: undefined }
      : { given: [], family: named[0] };
  }
  return { given: named.slice(0, -1), family: named.at(-1) };
}

const genderBefore = (text: Text, from: number): PersonMention["gender"] => {
  const to = text.tokens[from - 1]?.form.text === "." ? from - 1 : from;
  return endingAt(text, to, ["honorific"])?.entry.gender;
};

/** Words that stand for someone already named, or that alone are a known name said more than once. */
function singles(
  text: Text,
  full: readonly PersonMention[],
  taken: (at: number) => boolean,
  isPlaceWord: (at: number) => boolean,
): PersonMention[] {
  const families = new Set<string>();
  const givens = new Set<string>();
  const { fold } = text.compiled;
  for (const { family, given, strength } of full) {
    if (strength === "weak") continue;
    if (family) families.add(fold(family));
    for (const one of given) givens.add(fold(one));
  }
  const out: PersonMention[] = [];
  const counts = new Map<string, number>();
  for (const at of looking(text, Look.capital)) {
    const token = text.tokens[at]!;
    if (taken(at) || token.form.plain.length < 2 || isInitialAt(text, at)) continue;
    const word = nameOf(text, at, at + 1, genitiveAt(text, at));
    const folded = fold(word);
    const traits = traitsAt(text, at);
    const known = families.has(folded) || givens.has(folded);
    if (isPlaceWord(at) && !(known && !text.compiled.placePrepositions.has(text.tokens[at - 1]?.form.folded ?? "")))
      continue;
    if (!known && (traits.stop || traits.thing || traits.office || !(traits.given || traits.surname))) continue;
    if (known && !families.has(folded) && (traits.stop || traits.thing)) continue;
    if (known && isFirst(text, at) && text.compiled.common.has(folded) && !speaks(text, at + 1)) continue;
    if (
      !known &&
      (text.lower.has(folded) || isThingBeside(text, at) || (token.form.shape === "upper" && !text.shouting[at]))
    )
      continue;
    const isGiven = known ? !families.has(folded) : !!traits.given && !traits.surname;
    const rule = known ? "person/short" : isGiven ? "person/given name alone" : "person/family name alone";
    if (
      !known &&
      !isTitled(text, at) &&
      !text.shouting[at] &&
      (!isFirst(text, at) || speaks(text, at + 1)) &&
      (!traits.loose || traits.surname)
    )
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    out.push({
      from: at,
      to: at + 1,
      name: word,
      given: isGiven ? [word] : [],
      family: isGiven ? undefined : word,
      initials: [],
      gender: isGiven ? traits.given?.entry.gender : undefined,
      rule,
      strength: "weak",
      tags: 0,
    });
  }
  return out.map((one) => ((counts.get(fold(one.name)) ?? 0) > 1 ? { ...one, strength: "medium" as const } : one));
}

/** A capital right before or after: part of a longer name that is nobody's. */
const isThingBeside = (text: Text, at: number): boolean =>
  (isCapital(text.tokens[at + 1]) && text.tokens[at + 1]!.spaced && !isGenitiveHere(text, at)) ||
  (isCapital(text.tokens[at - 1]) &&
    text.tokens[at]!.spaced &&
    !isGenitiveHere(text, at - 1) &&
    !isFirst(text, at - 1));
