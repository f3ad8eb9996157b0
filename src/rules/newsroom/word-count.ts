/** wordCount is far from the words of the body. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { surveyProse } from "../../syntax/values/prose-survey.ts";

export const rule = onNode(
  {
    id: "newsroom/word-count",
    types: ["Article"],
    properties: ["wordCount"],
    severity: "warning",
    title: "wordCount is far from the words of the body",
    why: "One of the two is of another version.",
    mend: "Count again.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          wordCount: 4,
          articleBody: "Stalls open at ten.",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          wordCount: 400,
          articleBody: "Stalls open at ten.",
        },
        says: ["wordCount is 400, expected about 4 as in articleBody"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Road opens", wordCount: 0 },
        says: ["wordCount is 0, expected the number of words"],
      },
    ],
  },
  (node) => {
    const { wordCount, articleBody } = node.value;
    const stated = typeof wordCount === "number" ? wordCount : Number(wordCount ?? Number.NaN);
    if (stated === 0 && wordCount !== "") {
      const message = "wordCount is 0, expected the number of words";
      return [{ at: `${node.pointer}/wordCount`, message, data: { property: "wordCount" } }];
    }
    if (!Number.isFinite(stated) || typeof articleBody !== "string") return NOTHING;
    const { words: counted } = surveyProse(articleBody);
    const away = Math.abs(counted - stated);
    if (away <= 20 || away <= counted / 4) return NOTHING;
    return [
      {
        at: `${node.pointer}/wordCount`,
        message: `wordCount is ${stated}, expected about ${counted} as in articleBody`,
      },
    ];
  },
);
