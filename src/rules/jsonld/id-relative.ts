/** An @id is relative. */
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onNode(
  {
    id: "jsonld/id-relative",
    gate: isOdd,
    properties: ["@id"],
    severity: "info",
    title: "An @id is relative",
    why: "It means another thing on each page, and nothing in a feed.",
    mend: "Write it with scheme and host.",
    spec: "https://www.w3.org/TR/json-ld11/#base-iri",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          "@id": "#article",
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          "@id": "_:article",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          "@id": "fair/article",
        },
        says: ['@id is the relative "fair/article", expected an absolute IRI'],
      },
    ],
  },
  (node) => {
    const { id } = node;
    if (id === undefined || id.trim() === "" || /^(?:[A-Za-z][A-Za-z0-9+.-]*|_):|^#|\s/.test(id)) return NOTHING;
    return [
      {
        at: `${node.pointer}/@id`,
        message: `@id is the relative ${JSON.stringify(clip(id))}, expected an absolute IRI`,
      },
    ];
  },
);
