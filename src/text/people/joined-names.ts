/** Names of people where names take no endings: where one begins, how far it goes, and what its own words show. */

import { isGenitiveHere, isTitled } from "../phrases/runs.ts";
import { isCapital, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { easternSize } from "./joined-eastern.ts";
import { things, traitsAt, type WordTraits } from "./joined-traits.ts";
import type { Gender } from "./names.ts";

const softStops = new Set<string>(["event", "speech", "hold", "field", "describing", "title-modifier", "place"]);

/** One word of a name. */
interface NameWord {
  readonly at: number;
  readonly kind: "given" | "family" | "unknown" | "initial" | "particle" | "suffix";
}

/** A name at its tokens. */
export interface JoinedName {
  readonly from: number;
  readonly to: number;
  readonly words: readonly NameWord[];
  /** What its own words show it by. */
  readonly shown: "initials" | "given name" | "family name" | "eastern name" | "loose given name" | "capitals" | "word";
  readonly gender: Gender;
  /** True if the family name stands first (Kim Jong Un). */
  readonly familyFirst: boolean;
  /** True if a noun follows that makes the name that of a street, prize or institution. */
  readonly ofThing: boolean;
}

/** True for the letter of an initial with its dot: `J.` of J. K. Rowling. */
export function isInitialAt(text: Text, at: number): boolean {
  const token = text.tokens[at];
  const dot = text.tokens[at + 1];
  return (
    token?.kind === "word" &&
    token.form.plain.length === 1 &&
    isCapital(token) &&
    dot?.form.text === "." &&
    !dot.spaced &&
    !text.matches[at]?.some(({ entry, to }) => to > at + 1 && (entry.role === "place" || entry.role === "body"))
  );
}

/** True for words that are given or family names. */
export const isNamed = ({ kind }: NameWord): boolean => kind !== "initial" && kind !== "particle" && kind !== "suffix";

/** More in a row are no name, and looking further would take long where somebody wrote thousands. */
const MOST_INITIALS = 5;

/** The longest name that begins at a token; `called` if a title, post or polite word stands before it. */
export function nameAt(
  text: Text,
  from: number,
  called: boolean,
  isFree: (at: number) => boolean,
): JoinedName | undefined {
  const words: NameWord[] = [];
  let at = from;
  while (
    words.length < MOST_INITIALS &&
    isInitialAt(text, at) &&
    isFree(at) &&
    (at > from ||
      text.tokens[at]!.spaced ||
      at === 0 ||
      text.tokens[at - 1]!.kind === "break" ||
      text.tokens[at - 1]!.form.text !== ".")
  ) {
    words.push({ at, kind: "initial" });
    at += 2;
  }
  const initials = words.length;
  if (!initials && !beginsAt(text, at, called)) return undefined;
  const eastern = initials ? 0 : easternSize(text, at, isFree);
  if (eastern) return easternName(text, at, eastern);
  while (words.length - initials < 6 && at < text.tokens.length) {
    const size = wordAt(text, at, words, initials, isFree) || nicknameAt(text, at, words);
    if (!size) break;
    at += size;
    if (words.at(-1)!.kind !== "initial" && isGenitiveHere(text, at - 1)) break;
  }
  while (words.length && (words.at(-1)!.kind === "particle" || words.at(-1)!.kind === "initial")) words.pop();
  return words.length ? finish(text, words, initials) : undefined;
}

function beginsAt(text: Text, at: number, called: boolean): boolean {
  const traits = traitsAt(text, at);
  const { form } = text.tokens[at]!;
  if (form.plain.length < 2 || /\d/.test(form.plain)) return false;
  if (form.shape === "upper" && !text.shouting[at] && !(form.plain.length > 3 && traits.given)) return false;
  if (called && traits.office && isCapital(text.tokens[at + 1])) return isLooseTitle(text, at, traits);
  if (called) return !traits.stop || traits.surname || !!traits.given;
  if (traits.given && !(traits.loose && traits.office)) return true;
  if (traits.office) return isLooseTitle(text, at, traits);
  return !traits.stop && !traits.thing;
}

/** Dean Smith, Earl Jones: a given name that is a title too, right before a family name that ends the run. */
const isLooseTitle = (text: Text, at: number, traits: WordTraits): boolean =>
  !!traits.given &&
  isCapital(text.tokens[at + 1]) &&
  traitsAt(text, at + 1).surname &&
  !isCapital(text.tokens[at + 2]) &&
  !matchOf(text, at, "title");

/** Takes one more word of a name; the number of its tokens, 0 if the name ends before it. */
function wordAt(text: Text, at: number, words: NameWord[], initials: number, isFree: (at: number) => boolean): number {
  const token = text.tokens[at]!;
  const { compiled } = text;
  const first = words.length === initials;
  if (token.kind !== "word" || (!first && !token.spaced)) return 0;
  if (!first && isInitialAt(text, at) && isCapital(text.tokens[at + 2]) && isFree(at)) {
    words.push({ at, kind: "initial" });
    return 2;
  }
  // John Paul II, Martin Luther King Jr
  if (
    words.length &&
    compiled.suffixes.has(token.form.folded) &&
    token.spaced &&
    isCapital(token) &&
    (token.form.shape === "upper" || token.form.folded.length > 1)
  ) {
    words.push({ at, kind: "suffix" });
    return 1;
  }
  if (words.length && words.at(-1)!.kind === "suffix") return 0;
  if (words.length && compiled.particles.has(token.form.folded) && isAfterParticles(text, at + 1)) {
    words.push({ at, kind: "particle" });
    return 1;
  }
  if (!isCapital(token) || !isFree(at) || token.form.plain.length < 2) return 0;
  const traits = traitsAt(text, at);
  if (
    token.form.shape === "upper" &&
    !text.shouting[at] &&
    !(token.form.plain.length > 3 && (traits.given || words.length))
  )
    return 0;
  if (!first && !follows(text, at, words, traits)) return 0;
  if (compiled.particles.has(token.form.folded) && first && isCapital(text.tokens[at + 1])) {
    words.push({ at, kind: "particle" });
    return 1;
  }
  const kind =
    traits.given && (first || !traits.surname) ? "given" : traits.surname || traits.ending ? "family" : "unknown";
  words.push({ at, kind });
  return 1;
}

/** Lourdes "Lou" Leon Guerrero: a name in quotation marks between two others; its tokens. */
function nicknameAt(text: Text, at: number, words: readonly NameWord[]): number {
  const end = text.quoteEnd[at] ?? 0;
  if (!words.length || words.length > 2 || end <= at + 1 || end > at + 3 || !isCapital(text.tokens[at + 1])) return 0;
  const after = text.tokens[end + 1];
  return isCapital(after) && after!.spaced && text.tokens[at]!.spaced ? end + 1 - at : 0;
}

/** A capital, maybe past one more particle: de la Fuente. */
const isAfterParticles = (text: Text, at: number): boolean =>
  isCapital(text.tokens[at]) ||
  (text.compiled.particles.has(text.tokens[at]?.form.folded ?? "") && isCapital(text.tokens[at + 1]));

/** True if a capitalised word may go on a name. */
function follows(text: Text, at: number, words: readonly NameWord[], traits: WordTraits): boolean {
  const { folded } = text.tokens[at]!.form;
  const named = words.filter(isNamed);
  const last = named.at(-1);
  if (named.length >= 4) return false;
  if (traits.surname) return !traits.thing || last?.kind === "given" || !last;
  const isGiven = last?.kind === "given" && !isTitled(text, at);
  // Wilson Or, James To.
  if (traits.stop) return isGiven && text.compiled.familyFirst.has(folded) && !isCapital(text.tokens[at + 1]);
  if (traits.thing || traits.office) return false;
  // After a family name a given name begins the next person.
  if (traits.given && !traits.loose && last?.kind === "family" && named.length > 1) return false;
  const titled = isTitled(text, at) || text.shouting[at];
  if (titled && !traits.ending && (text.lower.has(folded) || isVerb(text, at))) return false;
  if (titled && named.length > 1 && !traits.ending) return false;
  return !text.matches[at]?.some(
    ({ entry, to }) =>
      softStops.has(entry.role) && (to > at + 1 || (entry.role === "place" ? false : last?.kind !== "given")),
  );
}

const isVerb = (text: Text, at: number): boolean =>
  !!matchOf(text, at, "speech", "hold") ||
  !!text.matches[at]?.some(({ entry }) => entry.role === "event" && entry.verb);

function easternName(text: Text, from: number, size: number): JoinedName {
  const words = Array.from(
    { length: size },
    (_, index): NameWord => ({ at: from + index, kind: index ? "given" : "family" }),
  );
  const to = from + size;
  return { from, to, words, shown: "eastern name", gender: undefined, familyFirst: true, ofThing: isThing(text, to) };
}

function finish(text: Text, all: readonly NameWord[], initials: number): JoinedName | undefined {
  let words = all;
  // Brexiteer Andrea Jenkyns: a word of another kind before a given name that has its family name behind it.
  // Georgia Maka Beridze: a country that is a given name too.
  const isPlace = words[0]!.kind === "given" && !!matchOf(text, words[0]!.at, "place");
  if (!initials && words.length > 2 && (words[0]!.kind === "unknown" || isPlace) && words[1]!.kind !== "initial") {
    const second = traitsAt(text, words[1]!.at);
    if (second.given && (!second.loose || second.surname)) words = words.slice(1);
  }
  const from = words[0]!.at;
  const to = words.at(-1)!.at + 1;
  const first = traitsAt(text, from);
  const named = words.filter(isNamed);
  if (!named.length) return undefined;
  const last = traitsAt(text, named.at(-1)!.at);
  const same = named.length === 2 && text.tokens[named[0]!.at]!.form.folded === text.tokens[named[1]!.at]!.form.folded;
  const shown = same
    ? "capitals"
    : words[0]!.kind === "initial"
      ? "initials"
      : named.length === 1
        ? "word"
        : first.given && !first.loose
          ? "given name"
          : last.surname || last.ending
            ? "family name"
            : first.given
              ? "loose given name"
              : "capitals";
  const gender = first.given?.entry.gender;
  return { from, to, words, shown, gender, familyFirst: false, ofThing: isThing(text, to) };
}

/** True if a capitalised noun goes on that makes the name part of something else: Street, Foundation, Cup. */
function isThing(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (!isCapital(token) || !token!.spaced || isGenitiveHere(text, at - 1)) return false;
  const { folded, shape } = token!.form;
  if (text.compiled.figures.has(folded)) return true;
  if (isTitled(text, at)) return false;
  if (shape === "upper" && !text.shouting[at]) return false;
  return !!text.matches[at]?.some(
    ({ entry, last }) =>
      (things.has(entry.role) || (entry.role === "event" && !entry.verb)) &&
      (!last.cut || (last.tags & Tag.plural) > 0),
  );
}
