/** A word mixes letters of two scripts. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z\u00c0-\u024fə]/i;

export const rule = onText(
  ["headline", "name", "alternateName", "givenName", "familyName"],
  {
    id: "newsroom/mixed-script",
    ordinary: ORDINARY_TITLE,
    severity: "warning",
    title: "A word mixes letters of two scripts",
    why: "They look alike but do not match: the name will not be found.",
    mend: "Type the word again in one script.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Анна Ли" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Фонд Open Society" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Аnn Lee" },
        says: ['name mixes Latin and Cyrillic letters in "Аnn", expected one script'],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const word =
      CYRILLIC.test(text) && LATIN.test(text)
        ? text.split(/[^\p{L}]+/u).find((each) => each.length > 2 && CYRILLIC.test(each) && LATIN.test(each))
        : undefined;
    return word === undefined
      ? undefined
      : `${name} mixes Latin and Cyrillic letters in ${JSON.stringify(word)}, expected one script`;
  },
);
