/** Names in the order of East Asia where words inflect: of `Ким Чен Ыну` and `Нгуен Суан Фука` the last syllable alone has an ending. */
import type { Text } from "../reading/reading.ts";
import { AnyCase, Case, type Declined } from "../words/paradigms.ts";
import type { Slot } from "./declined-slots.ts";

/** Endings that a last syllable takes, with the cases that each shows. */
const endings: readonly (readonly [ending: RegExp, cases: number])[] = [
  [/[оеё]м$/u, Case.instrumental],
  [/[ая]$/u, Case.genitive | Case.accusative],
  [/[ую]$/u, Case.dative],
  [/е$/u, Case.prepositional],
];

/** The reading of the last word of a name of three syllables or so; nothing if it is no such name. */
export function easternLast(text: Text, slots: readonly Slot[], asked: number): Declined | undefined {
  const [family, middle, last] = slots;
  if (slots.length !== 3 || slots.some(({ kind }) => kind !== "unknown" && kind !== "family" && kind !== "given"))
    return undefined;
  const wordAt = (slot: Slot | undefined): string => (slot ? text.tokens[slot.at]!.form.folded : "");
  const isFamily = text.compiled.familyFirst.has(wordAt(family));
  if (syllables(wordAt(middle)) !== 1 || (!isFamily && syllables(wordAt(family)) !== 1)) return undefined;
  const word = wordAt(last);
  if (syllables(word) > 3 || (!isFamily && slots.some(({ kind }) => kind === "given"))) return undefined;
  const still: Declined = { base: word, cut: 0, tail: "", tags: AnyCase };
  for (const [ending, cases] of endings) {
    const shown = ending.exec(word)?.[0];
    // исполняющим обязанности министра Ле Хоай Чунгом: what -ом shows no word before it can deny.
    if (!shown || (asked && cases !== Case.instrumental && !(asked & cases))) continue;
    const stem = word.slice(0, -shown.length);
    // A syllable is left that ends as such names do: Ын, Фук, Хлайн, Чжэ Ин.
    if (!/[аеёиоуыэюя]й?[бвгдзйклмнпрстфхцчшж]{1,2}$/u.test(stem)) continue;
    const soft = /^[яюеё]/u.test(shown) && cases !== Case.prepositional;
    const tail = soft ? (/[аеёиоуыэюя]$/u.test(stem) ? "й" : "ь") : "";
    return { base: stem + tail, cut: shown.length, tail, tags: cases | Case.male };
  }
  return still;
}

const syllables = (word: string): number => word.match(/[аеёиоуыэюя]+/gu)?.length ?? 0;
