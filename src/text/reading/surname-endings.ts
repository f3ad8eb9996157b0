/** Endings of family names, as a pack lists them, by their folded letters. */
import type { LanguagePack } from "../../types.ts";
import type { Fold } from "../words/fold.ts";
import type { SurnameEnding } from "../words/forms.ts";
import { wordsOf } from "./entries.ts";

/** Each ending with its gender and how much it says. */
export function surnameEndings(pack: LanguagePack, fold: Fold): Map<string, SurnameEnding> {
  const out = new Map<string, SurnameEnding>();
  const { female, male, any, weak } = pack.people.surnameEndings;
  for (const ending of wordsOf(weak)) out.set(fold(ending), { ending, weak: true });
  for (const ending of wordsOf(any)) out.set(fold(ending), { ending });
  for (const ending of wordsOf(male)) out.set(fold(ending), { ending, gender: "male" });
  for (const ending of wordsOf(female)) out.set(fold(ending), { ending, gender: "female" });
  return out;
}

/** The longest ending of family names that a folded base form has. */
export function endingOf(endings: ReadonlyMap<string, SurnameEnding>, base: string): SurnameEnding | undefined {
  for (let size = Math.min(8, base.length - 2); size > 1; size--) {
    const found = endings.get(base.slice(base.length - size));
    if (found) return found;
  }
  return undefined;
}
