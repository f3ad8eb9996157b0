/** A property is not in the vocabulary. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/unknown-property",
  severity: "error",
  title: "A property is not in the vocabulary",
  why: "The context gives every word an IRI, so a misspelt property is kept and read by no one.",
  mend: "Write the property as schema.org does.",
  spec: "https://schema.org/docs/full.html",
  checkedOn: "2026-03-19",
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
      good: {
        "@context": ["https://schema.org", { og: "https://ogp.me/ns#" }],
        "@type": "Person",
        name: "Ann",
        "og:title": "x",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", nmae: "Ann" },
      says: ["Property nmae of Person is not in schema.org, expected name"],
    },
  ],
});
