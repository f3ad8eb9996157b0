/** Names in the order of East Asia, family name first: Kim Jong Un, Xi Jinping, Lam Cheuk-ting. */

import { isGenitiveHere } from "../phrases/runs.ts";
import { isCapital, type Text } from "../reading/reading.ts";
import { isSyllables, traitsAt } from "./joined-traits.ts";

/** Words of a name in the order of the east: Kim Jong Un, Xi Jinping, Lam Cheuk-ting; 0 if it is none. */
export function easternSize(text: Text, at: number, isFree: (at: number) => boolean): number {
  const { tokens, compiled } = text;
  const next = tokens[at + 1];
  if (!isCapital(next) || !next!.spaced || !isFree(at + 1) || isGenitiveHere(text, at)) return 0;
  if (isSyllables(text.compiled, next!.form.plain) && !traitsAt(text, at).given) return 2;
  if (isSyllables(text.compiled, next!.form.plain) && compiled.familyFirst.has(tokens[at]!.form.folded)) return 2;
  if (!compiled.familyFirst.has(tokens[at]!.form.folded) || !isSyllable(text, at + 1)) return 0;
  const third = tokens[at + 2];
  if (!isGenitiveHere(text, at + 1) && isCapital(third) && third!.spaced && isFree(at + 2) && isSyllable(text, at + 2))
    return 3;
  return traitsAt(text, at).given && !traitsAt(text, at).loose ? 0 : 2;
}

/** `Jong`, `Ho`, `Jinping`. */
function isSyllable(text: Text, at: number): boolean {
  const { form } = text.tokens[at]!;
  // One or two syllables of the kind that Chinese, Korean and Vietnamese have.
  if (!text.compiled.syllables.test(form.plain)) return false;
  const traits = traitsAt(text, at);
  return !traits.stop && !traits.thing && !traits.office && !(traits.surname && !traits.given && form.plain.length > 5);
}
