/** An article has very many keywords. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/keywords-many",
    types: ["CreativeWork"],
    properties: ["keywords"],
    severity: "info",
    title: "An article has very many keywords",
    why: "So many say nothing.",
    mend: "Keep those that a reader would search by.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          keywords: ["books"],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          keywords:
            "k0,k1,k2,k3,k4,k5,k6,k7,k8,k9,k10,k11,k12,k13,k14,k15,k16,k17,k18,k19,k20,k21,k22,k23,k24,k25,k26,k27,k28,k29,k30,k31,k32,k33,k34,k35,k36,k37,k38,k39",
        },
        says: ["keywords holds 40 keywords, expected at most 30"],
      },
    ],
  },
  (node, context) => {
    const limit = context.limits["newsroom/keywords-many"] ?? 30;
    const { keywords } = node.value;
    const count = Array.isArray(keywords)
      ? keywords.length
      : typeof keywords === "string"
        ? keywords.split(",").length
        : 0;
    return count <= limit
      ? NOTHING
      : [{ at: `${node.pointer}/keywords`, message: `keywords holds ${count} keywords, expected at most ${limit}` }];
  },
);
