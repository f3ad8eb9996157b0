/** The name of a person holds brackets or quotation marks. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-brackets",
    types: ["Person"],
    ordinary: ORDINARY_NAME,
    severity: "info",
    title: "The name of a person holds brackets or quotation marks",
    why: "Age, party and nickname have properties of their own.",
    mend: "Write the name alone; a nickname goes to alternateName.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee (45)" },
        says: ['Name "Ann Lee (45)" holds (, expected the name alone'],
      },
    ],
  },
  (text) => {
    const mark = /[()[\]{}"«»“”]/.exec(text)?.[0];
    return mark === undefined ? undefined : `Name ${JSON.stringify(clip(text))} holds ${mark}, expected the name alone`;
  },
);
