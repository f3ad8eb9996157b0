/** A property that can have one value has a list. */

import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const SINGLE = [
  "headline",
  "datePublished",
  "dateModified",
  "dateCreated",
  "startDate",
  "endDate",
  "birthDate",
  "deathDate",
  "uploadDate",
  "mainEntityOfPage",
  "wordCount",
  "latitude",
  "longitude",
];

export const rule = onNode(
  {
    id: "newsroom/one-value",
    forms: ["list", "things"],
    properties: SINGLE,
    severity: "warning",
    title: "A property that can have one value has a list",
    why: "Of several values consumers take one by chance; some read no list at all.",
    mend: "Keep the right one, without the brackets of a list.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: ["Book fair opens", "Fair opens"] },
        says: ["headline has 2 values, expected one"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: ["Book fair opens in Lachin"] },
        says: ["headline is a list of one, expected the value alone"],
      },
    ],
  },
  (node, _context, _graph, name) => {
    const value = name === undefined ? undefined : node.value[name];
    if (!Array.isArray(value) || value.length === 0) return NOTHING;
    const found =
      value.length === 1 ? "is a list of one, expected the value alone" : `has ${value.length} values, expected one`;
    return [{ at: `${node.pointer}/${name}`, message: `${name} ${found}` }];
  },
);
