/** A headline holds an HTML entity. */

import { ENTITY, withoutEntities } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-entities",
    types: ["Article"],
    ordinary: ORDINARY_PROSE,
    severity: "error",
    title: "A headline holds an HTML entity",
    why: "JSON needs no entities: readers see the ampersand and the name.",
    mend: "Write the character itself.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Books & bread" } },
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "R&D; what it costs" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Books &amp; bread" },
        says: ["Headline holds the entity &amp;, expected the character itself"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Lachin&#39;s fair" },
        says: ["Headline holds the entity &#39;, expected the character itself"],
      },
    ],
  },
  (text) => {
    const entity = ENTITY.exec(text)?.[0];
    return entity === undefined ? undefined : `Headline holds the entity ${entity}, expected the character itself`;
  },
  withoutEntities,
);
