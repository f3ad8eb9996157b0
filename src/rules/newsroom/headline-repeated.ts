/** The alternative headline is the headline. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/headline-repeated",
    types: ["Article"],
    properties: ["alternativeHeadline"],
    severity: "info",
    title: "The alternative headline is the headline",
    why: "It offers no alternative.",
    mend: "Give a shorter or longer one, or leave it out.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          alternativeHeadline: "Lachin reads",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          alternativeHeadline: "Book fair opens in Lachin",
        },
        says: ["alternativeHeadline repeats the headline, expected another or none"],
      },
    ],
  },
  (node) => {
    const headline = firstText(node.value.headline)?.trim();
    const other = firstText(node.value.alternativeHeadline)?.trim();
    if (headline === undefined || headline === "" || headline !== other) return NOTHING;
    return [
      {
        at: `${node.pointer}/alternativeHeadline`,
        message: "alternativeHeadline repeats the headline, expected another or none",
      },
    ];
  },
);
