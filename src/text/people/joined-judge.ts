/** How sure it is that a name is a person's: by its own words, by the word that calls it, and by what goes on. */

import { genitiveAt, isGenitiveHere, isTitled } from "../phrases/runs.ts";
import { nameOf } from "../reading/found.ts";
import { endingAt, isCapital, isFirst, matchOf, matchWithin, says, type Text } from "../reading/reading.ts";
import type { JoinedName } from "./joined-names.ts";
import { traitsAt, type WordTraits } from "./joined-traits.ts";
import type { PersonMention } from "./person-mention.ts";

/** The kind of word right before a name that calls a person. */
export type Call = "honorific" | "title" | "post" | "kin" | undefined;

/** The kind of word right before a name that calls a person. */
export function calledBy(text: Text, at: number): Call {
  const { tokens } = text;
  let to = at;
  if (tokens[to - 1]?.form.text === "." && !tokens[to - 1]!.spaced && tokens[at]!.spaced) to--;
  if (tokens[to - 1]?.form.text === ")") to = Math.max(0, openOf(text, to - 1));
  const match = endingWith(text, to, at);
  if (match) return match;
  // Editing by Name
  if (says(text, to - 1, "by") && endingAt(text, to, ["credit"])) return "post";
  if (tokens[to - 1]?.form.text === "," && to === at) to--;
  if (to < at && isDescribed(text, to)) return "post";
  const word = tokens[to - 1];
  // a woman called Azize
  if (says(text, to - 1, "called") && text.compiled.persons.has(tokens[to - 2]?.form.folded ?? "")) return "kin";
  return word?.kind === "word" &&
    text.compiled.kin.has(word.form.folded) &&
    (word.form.shape === "lower" || isFirst(text, to - 1))
    ? "kin"
    : undefined;
}

/** `the head of the Norwegian armed forces, Name`: a post not far before the comma, behind an article. */
function isDescribed(text: Text, comma: number): boolean {
  const { tokens, compiled } = text;
  let post = false;
  for (let at = comma - 1; at > comma - 12 && at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === "break" || (token.kind === "mark" && !/^[.'’&]$/.test(token.form.text))) return false;
    if (token.kind === "word" && matchOf(text, at, "speech", "hold") && token.form.shape === "lower") return false;
    if (!post && matchOf(text, at, "post")) post = true;
    else if (post && (compiled.determiners.has(token.form.folded) || isGenitiveHere(text, at))) return true;
  }
  return false;
}

const calling = ["honorific", "title", "post"] as const;

function endingWith(text: Text, to: number, at: number): Call {
  for (const role of calling) {
    for (let from = to - 1; from >= 0 && to - from < 7; from--) {
      if (text.tokens[from]!.kind === "break") break;
      const match = matchWithin(text, from, to, role);
      if (!match || (role === "honorific" && match.entry.type === "after")) continue;
      if (isGenitiveHere(text, to - 1) || (to === at && !text.tokens[at]!.spaced)) continue;
      return role;
    }
  }
  return undefined;
}

const openOf = (text: Text, close: number): number => {
  for (let at = close - 1; at > close - 5 && at > 0; at--)
    if (text.tokens[at]!.form.text === "(") return text.tokens[at - 1]!.form.text === "." ? at - 1 : at;
  return -1;
};

/** How sure it is that a name is a person's, and by what; undefined for none. */
export function judge(text: Text, name: JoinedName, call: Call): Pick<PersonMention, "rule" | "strength"> | undefined {
  const { from, to, shown } = name;
  const loud = isTitled(text, from) || !!text.shouting[from];
  if (text.tokens[to]?.form.text === "," && says(text, to + 1, "which"))
    return { rule: "person/figure", strength: "weak" };
  if (isVessel(text, from)) return { rule: "person/figure", strength: "weak" };
  if (
    name.words.length === 1 &&
    isCapital(text.tokens[to]) &&
    traitsAt(text, to).office &&
    !isGenitiveHere(text, to - 1)
  )
    return undefined;
  if (call === "honorific" || (call === "title" && !loud)) return { rule: `person/${call}`, strength: "strong" };
  if (shown === "word") return judgeWord(text, name, call, loud);
  if (call === "title") return { rule: "person/title", strength: "strong" };
  const article = text.compiled.articles.has(text.tokens[from - 1]?.form.folded ?? "") && shown !== "initials";
  if (article && !(shown === "given name" && !traitsAt(text, to - 1).given && !isCapital(text.tokens[to])))
    return { rule: "person/figure", strength: "weak" };
  if (isTitleOfWork(text, from, to)) return { rule: "person/figure", strength: "weak" };
  if (shown === "initials" || shown === "eastern name") return { rule: `person/${shown}`, strength: "strong" };
  if (shown === "given name") return { rule: "person/given name", strength: "strong" };
  if (call && !loud) return { rule: "person/apposition", strength: "strong" };
  if (isInside(text, from)) return { rule: "person/capitals", strength: "weak" };
  if (shown === "loose given name" && !loud && isPlainLoose(text, name))
    return { rule: "person/given name", strength: "strong" };
  if (shown === "family name")
    return {
      rule: "person/family name",
      strength: loud ? "weak" : isPerson(text, from, to) || isKnown(text, name) ? "strong" : "weak",
    };
  if (isPerson(text, from, to) && !loud) return { rule: "person/speaker", strength: "strong" };
  return { rule: "person/capitals", strength: "weak" };
}

/** True if a capitalised word that is no name of its own stands right before: the name is part of a longer one. */
const isInside = (text: Text, from: number): boolean => {
  const before = text.tokens[from - 1];
  if (!isCapital(before) || !text.tokens[from]!.spaced || isGenitiveHere(text, from - 1)) return false;
  return !text.matches[from - 1]?.some(({ entry, to }) => to === from && besides.has(entry.role));
};

const besides = new Set<string>(["place", "body", "demonym", "party", "post", "title", "body-head", "post-modifier"]);

/** Tom Molomby: a name that is a word too, no town, month or firm, before a word that is nothing else. */
const isPlainLoose = (text: Text, { from, to }: JoinedName): boolean =>
  !text.lower.has(text.tokens[from]!.form.folded) &&
  !text.matches[from]?.some(({ entry, to: end }) => end === from + 1 && others.has(entry.role)) &&
  !text.matches[to - 1]?.some(({ entry }) => entry.role !== "given" && entry.role !== "surname") &&
  !text.compiled.grammar("nameless", nameOf(text, to - 1, to, genitiveAt(text, to - 1)));

const others = new Set<string>(["place", "body", "month", "event", "body-head", "place-head"]);

/** An unknown word before a family name that the lexicon has. */
const isKnown = (text: Text, { from, to }: JoinedName): boolean => {
  const last = traitsAt(text, to - 1);
  return (last.surname || last.ending) && !text.lower.has(text.tokens[from]!.form.folded);
};

function judgeWord(
  text: Text,
  { from, to }: JoinedName,
  call: Call,
  loud: boolean,
): Pick<PersonMention, "rule" | "strength"> | undefined {
  const traits = traitsAt(text, from);
  if (
    call === "kin" &&
    !loud &&
    !isCapital(text.tokens[to]) &&
    !matchOf(text, to, "post") &&
    !text.compiled.persons.has(text.tokens[to]?.form.folded ?? "")
  )
    return { rule: "person/kin", strength: traits.stop ? "weak" : "strong" };
  // Brazil forward Neymar, 31: a post, one word and an age.
  if (call === "post" && !loud && !traits.stop && !traits.thing && isAged(text, to))
    return { rule: "person/apposition", strength: "strong" };
  // French director Maiwenn said: a post in small letters, one word, and no noun that goes on.
  if (call === "post" && !loud && isAloneAfterPost(text, from, to, traits))
    return { rule: "person/apposition", strength: "strong" };
  const before = text.tokens[from - 1]?.form;
  if (
    call === "post" &&
    before?.shape !== "lower" &&
    !traits.stop &&
    !traits.thing &&
    !loud &&
    !text.tokens[from]!.form.plain.includes("-")
  )
    return {
      rule: "person/apposition",
      strength: traits.surname || traits.given || speaks(text, to) ? "strong" : "weak",
    };
  return undefined;
}

/** One unknown word or family name between a post and a mark, a verb of speech or a small word. */
function isAloneAfterPost(text: Text, from: number, to: number, { stop, thing, office }: WordTraits): boolean {
  const { tokens, compiled } = text;
  if (stop || thing || office || tokens[from]!.form.shape !== "capital" || tokens[from - 1]?.form.shape !== "lower")
    return false;
  if (tokens[from]!.form.plain.includes("-") || isGenitiveHere(text, from)) return false;
  if (text.matches[from]?.some(({ entry }) => others.has(entry.role) || entry.role === "demonym")) return false;
  const next = tokens[to];
  if (!next || next.kind === "break") return true;
  if (next.kind === "mark") return /^[,.;:()–—]$/.test(next.form.text);
  return speaks(text, to) || (next.form.shape === "lower" && compiled.common.has(next.form.folded));
}

/** True if the words around say that somebody is meant: a verb of speech, an age, an apposition, `who`. */
function isPerson(text: Text, from: number, to: number): boolean {
  const { tokens, compiled } = text;
  if (speaks(text, to) || (matchOf(text, from - 1, "speech") && tokens[from - 1]!.form.shape === "lower")) return true;
  const mark = tokens[to]?.form.text;
  const next = tokens[to + 1];
  if (isAged(text, to)) return true;
  if (
    mark === "(" &&
    next?.kind === "number" &&
    next.value > 5 &&
    next.value < 110 &&
    tokens[to + 2]?.form.text === ")"
  )
    return true;
  if (says(text, mark === "," ? to + 1 : to, "who")) return true;
  if (mark !== "," || !next) return false;
  for (let at = to + 1; at < to + 9; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (token.form.shape === "lower" && (matchOf(text, at, "post") || compiled.persons.has(token.form.folded)))
      return true;
    if (at > to + 1 && compiled.common.has(token.form.folded) && !compiled.articles.has(token.form.folded))
      return false;
  }
  return false;
}

/** `, 31,`. */
const isAged = (text: Text, to: number): boolean => {
  const next = text.tokens[to + 1];
  return (
    text.tokens[to]?.form.text === "," &&
    next?.kind === "number" &&
    next.value > 5 &&
    next.value < 110 &&
    !next.form.folded
  );
};

/** True if a verb of speech follows. */
export const speaks = (text: Text, to: number): boolean => {
  const at = says(text, to, "also") ? to + 1 : to;
  return !!matchOf(text, at, "speech") && text.tokens[at]!.form.shape === "lower";
};

/** ORP Admiral Nakhimov, Hurricane Florence: a ship or storm, maybe with a title inside its name. */
function isVessel(text: Text, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const { form, kind } = text.tokens[at]!;
    // frigate 'Yildirim'
    if (at === from - 1 && text.quoteEnd[at]) continue;
    if (kind !== "word") return false;
    if (text.compiled.vessels.has(form.folded) && (form.shape === "upper" || form.folded.length > 3)) return true;
    if (!matchOf(text, at, "title")) return false;
  }
  return false;
}

/** True if quotation marks hold the name, or capitals that begin with it: a song, a ship, "Anna's Garden". */
const isTitleOfWork = (text: Text, from: number, to: number): boolean => {
  const end = from > 0 ? (text.quoteEnd[from - 1] ?? 0) : 0;
  if (end < to || end > to + 5) return false;
  for (let at = to; at < end; at++)
    if (text.tokens[at]!.form.shape === "lower" && text.tokens[at]!.form.plain.length > 3) return false;
  return true;
};
