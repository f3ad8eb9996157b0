/** Text stands where a thing is expected. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/text-for-thing",
  severity: "info",
  title: "Text stands where a thing is expected",
  why: "schema.org tolerates it, but features that need the thing do not read it.",
  mend: "Write an object with its type and name.",
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
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "x", author: "Ann Lee" },
      says: ["author of NewsArticle is text, expected an Organization or Person"],
    },
  ],
});
