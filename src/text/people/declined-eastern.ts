/** Names in the order of East Asia where words inflect: of `Ким Чен Ыну` and `Нгуен Суан Фука` the last syllable alone has an ending. */
import type { Text } from "../reading/reading.ts";
import { AnyCase, Case, type Declined } from "../words/paradigms.ts";
import type { Slot } from "./declined-slots.ts";

/** The reading of the last word of a name of three syllables or so; nothing if it is no such name. */
export function easternLast(text: Text, slots: readonly Slot[], asked: number): Declined | undefined {
  const [family, middle, last] = slots;
  if (slots.length !== 3 || slots.some(({ kind }) => kind !== "unknown" && kind !== "family" && kind !== "given"))
    return undefined;
  const wordAt = (slot: Slot | undefined): string => (slot ? text.tokens[slot.at]!.form.folded : "");
  const { familyFirst, easternEndings, grammar, pack } = text.compiled;
  const { vowels } = pack.letters;
  const isFamily = familyFirst.has(wordAt(family));
  if (syllables(wordAt(middle), vowels) !== 1 || (!isFamily && syllables(wordAt(family), vowels) !== 1))
    return undefined;
  const word = wordAt(last);
  if (syllables(word, vowels) > 3 || (!isFamily && slots.some(({ kind }) => kind === "given"))) return undefined;
  const still: Declined = { base: word, cut: 0, tail: "", tags: AnyCase };
  for (const [shown, cases] of easternEndings) {
    // исполняющим обязанности министра Ле Хоай Чунгом: what -ом shows no word before it can deny.
    if (!word.endsWith(shown) || (asked && cases !== Case.instrumental && !(asked & cases))) continue;
    const stem = word.slice(0, -shown.length);
    // A syllable is left that ends as such names do: Ын, Фук, Хлайн, Чжэ Ин.
    if (!isClosed(stem, vowels)) continue;
    const [sign = "", glide = ""] = pack.inflection.softeners ?? "";
    const soft = grammar("softEnds", shown) && cases !== Case.prepositional;
    const tail = soft ? (vowels.includes(stem.at(-1)!) ? glide : sign) : "";
    return { base: stem + tail, cut: shown.length, tail, tags: cases | Case.male };
  }
  return still;
}

/** True if one to three consonants end a word behind a vowel. */
function isClosed(stem: string, vowels: string): boolean {
  let at = stem.length;
  while (at > 0 && !vowels.includes(stem[at - 1]!)) at--;
  return at > 0 && at < stem.length && stem.length - at < 4;
}

/** How many groups of vowels a word has. */
const syllables = (word: string, vowels: string): number =>
  [...word].filter((letter, at) => vowels.includes(letter) && !(at > 0 && vowels.includes(word[at - 1]!))).length;
