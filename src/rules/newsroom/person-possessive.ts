/** The name of a person is in the possessive. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-possessive",
    types: ["Person"],
    ordinary: ORDINARY_NAME,
    severity: "warning",
    title: "The name of a person is in the possessive",
    why: "It has been cut out of a sentence.",
    mend: "Write the name as its owner does.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lees" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee's" },
        says: ['Name "Ann Lee\'s" ends in a possessive, expected the name alone'],
      },
    ],
  },
  (text) =>
    /['’]s$/.test(text.trim())
      ? `Name ${JSON.stringify(clip(text))} ends in a possessive, expected the name alone`
      : undefined,
);
