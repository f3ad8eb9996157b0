/** Compounds of nouns that only look like names: `Altın Terazi Kısa Film Yarışması`, `Halkla İlişkiler Şube Müdürlüğü`. */

import { isCapital, matchOf, type Text } from "../reading/reading.ts";
import type { Role } from "../words/lexicon.ts";
import { Tag } from "../words/morphology.ts";

const nouns: ReadonlySet<Role> = new Set<Role>(["body-head", "place-head", "event", "generic", "field"]);

/** True if a capitalised word is a common noun possessed by the words before it: `Yarışması`, `Müzesi'nde`. */
export function isCompoundHead(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (!isCapital(token) || !text.compiled.joinsNames) return false;
  const { form } = token!;
  if (matchOf(text, at, "given", "surname")?.last.cut === 0) return false;
  return form.readings.some(
    ({ base, tags, cut }) =>
      cut > 0 &&
      tags & Tag.possessive &&
      base.length > 1 &&
      (text.compiled.common.has(base) ||
        text.lower.has(base) ||
        !!text.compiled.lexicon.get(base)?.entries?.some(({ role }) => nouns.has(role))),
  );
}

/** True if a noun of bodies or places that the words before it own follows them: `Julius Nyerere Caddesi`, `Esirler Cemiyetinin`. */
export function ownsHead(text: Text, to: number, taken: (at: number) => boolean): boolean {
  if (!text.compiled.joinsNames) return false;
  for (let at = to; at < to + 4; at++) {
    const token = text.tokens[at];
    if (!isCapital(token) || !token!.spaced || taken(at) || /['’]/.test(text.tokens[at - 1]!.form.plain)) return false;
    if (isCompoundHead(text, at)) return true;
  }
  return false;
}
