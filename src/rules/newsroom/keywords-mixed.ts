/** A list of keywords holds a list in one of them. */
import { clip, inElements, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/keywords-mixed",
    types: ["CreativeWork"],
    properties: ["keywords"],
    severity: "info",
    title: "A list of keywords holds a list in one of them",
    why: "Consumers take it for one keyword.",
    mend: "Give each keyword an element of its own.",
    spec: "https://schema.org/keywords",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          keywords: ["books", "fair"],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          keywords: ["books, fair, Lachin"],
        },
        says: ['Keyword "books, fair, Lachin" holds several, expected one an element'],
      },
    ],
  },
  (node) =>
    Array.isArray(node.value.keywords)
      ? inElements(node, "keywords", (keyword, at) =>
          typeof keyword === "string" && keyword.indexOf(",") !== keyword.lastIndexOf(",")
            ? { at, message: `Keyword ${JSON.stringify(clip(keyword))} holds several, expected one an element` }
            : undefined,
        )
      : NOTHING,
);
