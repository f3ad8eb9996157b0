/** Paid content is typed as news. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isSubtype } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "schemaorg/advert-and-news",
    types: ["AdvertiserContentArticle"],
    severity: "error",
    title: "Paid content is typed as news",
    why: "AdvertiserContentArticle is a kind of Article, not of news; readers must be able to tell.",
    mend: "Keep AdvertiserContentArticle alone.",
    spec: "https://schema.org/AdvertiserContentArticle",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "AdvertiserContentArticle", headline: "x" } },
      {
        bad: { "@context": "https://schema.org", "@type": ["NewsArticle", "AdvertiserContentArticle"], headline: "x" },
        says: ["@type names both AdvertiserContentArticle and a kind of news, expected AdvertiserContentArticle alone"],
      },
    ],
  },
  (node) =>
    node.types.some((type) => isSubtype(type, "NewsArticle"))
      ? [
          {
            at: `${node.pointer}/@type`,
            message:
              "@type names both AdvertiserContentArticle and a kind of news, expected AdvertiserContentArticle alone",
          },
        ]
      : NOTHING,
);
