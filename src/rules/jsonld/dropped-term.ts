/** The context gives a term no meaning. */
import { onNotes } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNotes({
  id: "jsonld/dropped-term",
  severity: "error",
  title: "The context gives a term no meaning",
  why: "JSON-LD drops a member whose term has no IRI, silently.",
  mend: "Define the term in the context, or use one that is defined.",
  spec: "https://www.w3.org/TR/json-ld11-api/#expansion-algorithm",
  verified: false,
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
      },
    },
    {
      bad: { "@context": { name: "http://schema.org/name" }, name: "Ann", nmae: "x" },
      says: ["Term nmae is not defined by the context, expected one that it maps to an IRI"],
    },
  ],
});
