/** inLanguage of an article is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Article", "inLanguage", "a BCP 47 tag such as az or en-GB", {
  id: "schema/article-in-language",
  severity: "error",
  fault: "value",
  title: "inLanguage of an article is blank or ill-formed",
  why: "Readers are matched with texts by language tag.",
  mend: "Give inLanguage a BCP 47 tag such as az or en-GB, or leave it out.",
  spec: "https://schema.org/inLanguage",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        inLanguage: "az",
      },
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee" },
        inLanguage: "Azerbaijani language",
      },
      says: ['inLanguage of NewsArticle is "Azerbaijani language", expected a BCP 47 tag such as az or en-GB'],
    },
  ],
});
