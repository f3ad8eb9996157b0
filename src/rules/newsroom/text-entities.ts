/** A text holds an HTML entity. */

import { ENTITY, withoutEntities } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name", "description", "caption", "jobTitle", "articleSection", "alternativeHeadline", "articleBody", "creditText"],
  {
    id: "newsroom/text-entities",
    ordinary: ORDINARY_PROSE,
    severity: "warning",
    title: "A text holds an HTML entity",
    why: "JSON needs no entities: readers see the ampersand and the name.",
    mend: "Write the character itself.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann & Co" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann&nbsp;Lee" },
        says: ["name holds the entity &nbsp;, expected the character itself"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const entity = text.includes("&") ? ENTITY.exec(text)?.[0] : undefined;
    return entity === undefined ? undefined : `${name} holds the entity ${entity}, expected the character itself`;
  },
  withoutEntities,
);
