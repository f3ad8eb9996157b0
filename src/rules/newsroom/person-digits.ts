/** The name of a person holds digits. */

import { isReader } from "../../syntax/schemaorg/bylines.ts";
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-digits",
    types: ["Person"],
    ordinary: ORDINARY_NAME,
    severity: "warning",
    title: "The name of a person holds digits",
    why: "It is an account or a record number.",
    mend: "Write the name.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "annlee92" },
        says: ['Name "annlee92" holds digits, expected letters alone'],
      },
    ],
  },
  (text, node, _context, graph) =>
    !isReader(node, graph) &&
    /\p{L}/u.test(text) &&
    /\d/.test(text) &&
    !/^\s*\S+@/.test(text) &&
    !/\([^)]*\d/.test(text)
      ? `Name ${JSON.stringify(clip(text))} holds digits, expected letters alone`
      : undefined,
);
