/** What lexicons say of one capitalised word, and whether it can be a word of a person's name. */

import { isFirst, type Match, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";

/** What lexicons say of one capitalised word. */
export interface WordTraits {
  readonly given: Match | undefined;
  readonly loose: boolean;
  readonly surname: boolean;
  readonly ending: boolean;
  readonly thing: boolean;
  readonly stop: boolean;
  /** A word of an office or rank. */
  readonly office: boolean;
}

const stops = new Set<string>([
  "month",
  "weekday",
  "demonym",
  "party",
  "honorific",
  "relative",
  "credit",
  "source",
  "post-modifier",
]);
/** Roles of nouns that make a name that of a body or place. */
export const things: ReadonlySet<string> = new Set<string>(["body-head", "place-head", "generic"]);

/** Traits of the word at a token, its genitive included. */
export function traitsAt(text: Text, at: number): WordTraits {
  const { form } = text.tokens[at]!;
  const { compiled } = text;
  let given: Match | undefined;
  let surname = false;
  let thing = compiled.figures.has(form.folded);
  let stop =
    compiled.common.has(form.folded) ||
    compiled.notNames.has(form.folded) ||
    (compiled.kin.has(form.folded) && isFirst(text, at));
  let office = false;
  for (const match of text.matches[at] ?? []) {
    const { entry, to, last } = match;
    if (to !== at + 1) continue;
    const whole = last.cut === 0 || last.tags === Tag.genitive;
    if (entry.role === "given" && whole) given = !given || given.entry.type === "ambiguous" ? match : given;
    else if (entry.role === "surname" && whole) surname = true;
    else if (things.has(entry.role)) thing ||= last.cut === 0 || (last.tags & Tag.plural) > 0;
    else if (entry.role === "post" || entry.role === "title") office ||= whole;
    else if (entry.role === "body")
      stop ||= whole && (form.shape === "upper" || entry.base !== entry.base.toUpperCase());
    else if (stops.has(entry.role)) stop ||= whole || entry.role === "demonym";
  }
  if (!given && !surname)
    stop ||= !!matchOf(text, at, "field") || compiled.nameWords.has(form.folded) || isCompound(text, form.plain);
  const ending = form.surnames.some(({ reading, weak }) => !weak && (!reading.cut || reading.tags === Tag.genitive));
  return { given, loose: given?.entry.type === "ambiguous", surname, ending, thing, stop, office };
}

/** War-era, Russian-backed: a word in small letters hangs on it. */
const isCompound = (text: Text, word: string): boolean =>
  /^\p{L}{3,}-\p{Ll}{2,}/u.test(word) && !isSyllables(text, word);

/** `Cheuk-ting`, `Jong-un's`: two short syllables, the second in a small letter; `War-era` is none. */
export const isSyllables = ({ compiled }: Text, word: string): boolean =>
  /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}(?:['’]s)?$/u.test(word) &&
  !compiled.grammar("halves", word.slice(word.indexOf("-") + 1).replace(/['’]s$/, ""));
