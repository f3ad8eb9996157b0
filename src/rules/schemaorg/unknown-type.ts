/** A type is not in the vocabulary. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/unknown-type",
  severity: "error",
  title: "A type is not in the vocabulary",
  why: "A consumer that does not know the type ignores the whole node.",
  mend: "Write the type as schema.org does, capitals included.",
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
      bad: { "@context": "https://schema.org", "@type": "NewsArticel", name: "x" },
      says: ["Type NewsArticel is not in schema.org, expected NewsArticle"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "newsArticle", name: "x" },
      says: ["Type newsArticle is not in schema.org, expected NewsArticle"],
    },
  ],
});
