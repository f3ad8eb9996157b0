/** What case a word shows beside a head noun: a genitive, another case, or none that a name could not hold. */

import { isNominative } from "../reading/found.ts";
import type { Token } from "../reading/tokens.ts";
import { Tag } from "../words/morphology.ts";

const names = new Set(["given", "surname", "place", "body", "body-head", "place-head", "post", "month"]);

/** True if the word is surely in another case than nominative or genitive: Bakıda, İraqdakı. */
export function isOtherCase(token: Token): boolean {
  const known = token.form.hits.filter((hit) => hit.node.entries?.some((entry) => names.has(entry.role)));
  if (known.length) return known.every(({ reading }) => !isNominative(reading) && !(reading.tags & Tag.genitive));
  // Nümunə.az-a: an address with an ending.
  if (token.form.dotted && /-\p{Ll}+$/u.test(token.form.plain)) return !isGenitive(token);
  return isSituated(token) || isPersonInCase(token);
}

/** Nümunəovla, Misalovdan: a family name in a case that no body's name has inside. */
const isPersonInCase = ({ form: { surnames } }: Token): boolean =>
  surnames.length > 0 &&
  surnames.every(
    ({ reading, weak }) => !weak && (reading.tags & (Tag.instrumental | Tag.ablative | Tag.locative)) !== 0,
  );

/** True for what stands somewhere: üzərindəki, İraqdakı. */
const isSituated = (token: Token): boolean =>
  token.form.readings.some(({ tags, cut }) => tags & Tag.adjectival && cut >= 4);

/** True if the word is surely a genitive, by a reading that the text or a lexicon supports. */
export function isGenitive(token: Token): boolean {
  const known = token.form.hits.filter((hit) => hit.node.entries?.some((entry) => names.has(entry.role)));
  if (known.length) return known.some(({ reading }) => (reading.tags & Tag.genitive) !== 0);
  return token.form.readings.some(
    (reading) =>
      reading.tags & Tag.genitive &&
      !(reading.tags & (Tag.personal | Tag.copula | Tag.other)) &&
      reading.cut >= 2 &&
      reading.base.length > 2,
  );
}

/** A lower-case word that may stand inside a name: plural or possessed nouns without case. */
export const isInnerWord = (token: Token): boolean =>
  !isSituated(token) &&
  token.form.readings.some(
    (reading) =>
      (reading.tags === Tag.plural ||
        reading.tags === Tag.possessive ||
        reading.tags === (Tag.plural | Tag.possessive)) &&
      reading.base.length > 2,
  );
