/** A name holds stray blanks. */

import { withoutStrayBlanks } from "../../syntax/findings/mends.ts";
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name", "alternateName", "givenName", "familyName", "jobTitle", "articleSection", "addressLocality"],
  {
    id: "newsroom/name-blanks",
    ordinary: ORDINARY_TITLE,
    severity: "warning",
    title: "A name holds stray blanks",
    why: "They make one name into two for whoever compares.",
    mend: "Take them out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann  Lee" },
        says: ['name is "Ann  Lee", expected single blanks inside and none around'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() !== "" && (/[ \u00a0]{2}|[\r\n\t]/.test(text) || text !== text.trim())
      ? `${name} is ${JSON.stringify(clip(text))}, expected single blanks inside and none around`
      : undefined,
  withoutStrayBlanks,
);
