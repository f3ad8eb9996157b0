/** image of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "image", "an ImageObject or a URL", {
  id: "schema/article-image",
  severity: "warning",
  fault: "value",
  title: "image of an article is blank or ill-formed",
  why: "A picture that cannot be fetched leaves the card empty.",
  mend: "Give image an ImageObject or a URL, or leave it out.",
  spec: "https://schema.org/image",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        image: "https://news.example/fair.jpg",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        image: "the picture",
      },
      says: ['image of NewsArticle is "the picture", expected an ImageObject or a URL'],
    },
  ],
});
