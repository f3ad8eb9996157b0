/** The family name stands first, with a comma. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-family-first",
    types: ["Person"],
    ordinary: ORDINARY_NAME,
    severity: "warning",
    title: "The family name stands first, with a comma",
    why: "That is for catalogues; consumers show the name as it is.",
    mend: "Write the given name first, as in running text.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "King, Jr." } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Lee, Ann" },
        says: ['Name "Lee, Ann" is turned round, expected Ann Lee'],
      },
    ],
  },
  (text) => {
    const m = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?)$/u.exec(text.trim());
    return m === null || /^(?:Jr|Sr|PhD|MD|MP|II|III|IV|Esq|Reuters|AP|AFP)\.?$/.test(m[2] as string)
      ? undefined
      : `Name ${JSON.stringify(clip(text))} is turned round, expected ${m[2]} ${m[1]}`;
  },
);
