/** An object stands where text or a number is expected. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/object-for-value",
  severity: "warning",
  fault: "value",
  title: "An object stands where text or a number is expected",
  why: "Consumers read such a property as plain text or a number.",
  mend: "Write the plain value.",
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
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: { "@type": "Thing", name: "x" } },
      says: ["headline of NewsArticle is a Thing, expected a Text"],
    },
  ],
});
