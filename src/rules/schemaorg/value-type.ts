/** A value has a type that the property does not expect. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/value-type",
  severity: "warning",
  fault: "value",
  title: "A value has a type that the property does not expect",
  why: "A consumer that expects a Person cannot use a Place.",
  mend: "Give a value of one of the expected types.",
  spec: "https://schema.org/docs/datamodel.html",
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
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "x",
        author: { "@type": "Place", name: "Baku" },
      },
      says: ["author of NewsArticle is a Place, expected an Organization or Person"],
    },
  ],
});
