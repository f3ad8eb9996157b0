/** An @id is no IRI. */
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onNode(
  {
    id: "jsonld/id-malformed",
    gate: isOdd,
    properties: ["@id"],
    severity: "error",
    title: "An @id is no IRI",
    why: "Nodes are told apart by it; a processor drops one that it cannot read.",
    mend: "Give an absolute IRI, such as the URL of the page with a fragment.",
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
          "@id": "book fair",
        },
        says: ['@id is "book fair", expected an IRI without blanks'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          "@id": 7,
        },
        says: ["@id is 7, expected an IRI"],
      },
    ],
  },
  (node) => {
    const id = node.value["@id"];
    if (id === undefined) return NOTHING;
    if (typeof id !== "string")
      return [{ at: `${node.pointer}/@id`, message: `@id is ${clip(JSON.stringify(id), 40)}, expected an IRI` }];
    if (id.trim() === "") return NOTHING;
    return /[\s<>"{}|\\^`]/.test(id)
      ? [{ at: `${node.pointer}/@id`, message: `@id is ${JSON.stringify(clip(id))}, expected an IRI without blanks` }]
      : NOTHING;
  },
);
