/** Satire is typed as news. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "schemaorg/news-and-satire",
    types: ["SatiricalArticle"],
    severity: "warning",
    title: "Satire is typed as news",
    why: "SatiricalArticle is a kind of Article, not of news, so that it is not taken for it.",
    mend: "Keep SatiricalArticle alone.",
    spec: "https://schema.org/SatiricalArticle",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "SatiricalArticle", headline: "x" } },
      {
        bad: { "@context": "https://schema.org", "@type": ["NewsArticle", "SatiricalArticle"], headline: "x" },
        says: ["@type names both SatiricalArticle and NewsArticle, expected SatiricalArticle alone"],
      },
    ],
  },
  (node) =>
    node.types.includes("NewsArticle")
      ? [
          {
            at: `${node.pointer}/@type`,
            message: "@type names both SatiricalArticle and NewsArticle, expected SatiricalArticle alone",
          },
        ]
      : NOTHING,
);
