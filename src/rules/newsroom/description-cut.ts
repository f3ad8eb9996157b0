/** A description is cut. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["description"],
  {
    id: "newsroom/description-cut",
    types: ["Article"],
    severity: "info",
    title: "A description is cut",
    why: "A system has shortened it; consumers shorten it again.",
    mend: "Write a description of its own.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          description: "Forty publishers show books.",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          description: "Forty publishers show…",
        },
        says: ["Description ends in an ellipsis, expected whole sentences"],
      },
    ],
  },
  (text) =>
    /(?:…|\.{3}|\[…\])$/.test(text.trimEnd()) ? "Description ends in an ellipsis, expected whole sentences" : undefined,
);
