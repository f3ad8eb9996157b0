/** A property that can have one value has several. */

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
    title: "A property that can have one value has several",
    why: "Consumers take one of them by chance.",
    mend: "Keep the right one.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: ["Book fair opens", "Fair opens"] },
        says: ["headline has 2 values, expected one"],
      },
    ],
  },
  (node, _context, _graph, name) => {
    const value = name === undefined ? undefined : node.value[name];
    if (!Array.isArray(value) || value.length < 2) return NOTHING;
    return [{ at: `${node.pointer}/${name}`, message: `${name} has ${value.length} values, expected one` }];
  },
);
