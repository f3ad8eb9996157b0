/** A news article names no language. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("inLanguage", "a tag such as az or en", {
  id: "newsroom/in-language",
  types: ["NewsArticle"],
  severity: "info",
  fault: "value",
  title: "A news article names no language",
  why: "Readers are matched with texts by language.",
  mend: "Give inLanguage.",
  spec: "https://schema.org/inLanguage",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        inLanguage: "en",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" },
      says: ["NewsArticle has no inLanguage, expected a tag such as az or en"],
    },
  ],
});
