/** An @id is blank. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onNode(
  {
    id: "jsonld/id-blank",
    gate: isOdd,
    properties: ["@id"],
    severity: "warning",
    title: "An @id is blank",
    why: "It stands for the document itself, which is seldom meant.",
    mend: "Give an absolute IRI, or no @id.",
    spec: "https://www.w3.org/TR/json-ld11/#node-identifiers",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          "@id": "https://news.example/fair#article",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          "@id": "",
        },
        says: ["@id is blank, expected an IRI"],
      },
    ],
  },
  (node) =>
    node.id !== undefined && node.id.trim() === ""
      ? [{ at: `${node.pointer}/@id`, message: "@id is blank, expected an IRI" }]
      : NOTHING,
);
