/** What lexicons say of one capitalised word, and whether it can be a word of a person's name. */

import type { Compiled } from "../reading/compiled.ts";
import { isFirst, matchOf, type Text } from "../reading/reading.ts";
import type { EntryHit, Form } from "../words/forms.ts";
import { Tag } from "../words/morphology.ts";

/** What lexicons say of one capitalised word. */
export interface WordTraits {
  readonly given: EntryHit | undefined;
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

/** Traits of a word where nothing beside it makes it another, and where something does. */
interface WordSense {
  readonly plain: WordTraits;
  readonly stopped: WordTraits;
  /** True for words of kin, which are no names where a sentence begins. */
  readonly kin: boolean;
  /** True if nothing tells of a name, so that a field of work may begin here. */
  readonly open: boolean;
}

const senses = new WeakMap<Form, WordSense>();

/** Traits of the word at a token, its genitive included. */
export function traitsAt(text: Text, at: number): WordTraits {
  const { form } = text.tokens[at]!;
  let sense = senses.get(form);
  if (!sense) {
    sense = senseOf(form, text.compiled);
    senses.set(form, sense);
  }
  const isStopped = (sense.kin && isFirst(text, at)) || (sense.open && matchOf(text, at, "field") !== undefined);
  return isStopped ? sense.stopped : sense.plain;
}

function senseOf(form: Form, compiled: Compiled): WordSense {
  let given: EntryHit | undefined;
  let surname = false;
  let thing = compiled.figures.has(form.folded);
  let stop = compiled.common.has(form.folded) || compiled.notNames.has(form.folded);
  let office = false;
  for (const hit of form.entries) {
    const { entry, reading } = hit;
    const whole = reading.cut === 0 || reading.tags === Tag.genitive;
    if (entry.role === "given" && whole) given = !given || given.entry.type === "ambiguous" ? hit : given;
    else if (entry.role === "surname" && whole) surname = true;
    else if (things.has(entry.role)) thing ||= reading.cut === 0 || (reading.tags & Tag.plural) > 0;
    else if (entry.role === "post" || entry.role === "title") office ||= whole;
    else if (entry.role === "body")
      stop ||= whole && (form.shape === "upper" || entry.base !== entry.base.toUpperCase());
    else if (stops.has(entry.role)) stop ||= whole || entry.role === "demonym";
  }
  const open = !given && !surname;
  if (open) stop ||= compiled.nameWords.has(form.folded) || isCompound(compiled, form.plain);
  const ending = form.surnames.some(({ reading, weak }) => !weak && (!reading.cut || reading.tags === Tag.genitive));
  const plain = { given, loose: given?.entry.type === "ambiguous", surname, ending, thing, stop, office };
  return { plain, stopped: { ...plain, stop: true }, kin: compiled.kin.has(form.folded), open };
}

/** War-era, Russian-backed: a word in small letters hangs on it. */
const isCompound = (compiled: Compiled, word: string): boolean =>
  /^\p{L}{3,}-\p{Ll}{2,}/u.test(word) && !isSyllables(compiled, word);

/** `Cheuk-ting`, `Jong-un's`: two short syllables, the second in a small letter; `War-era` is none. */
export const isSyllables = (compiled: Compiled, word: string): boolean =>
  /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}(?:['’]s)?$/u.test(word) &&
  !compiled.grammar("halves", word.slice(word.indexOf("-") + 1).replace(/['’]s$/, ""));
