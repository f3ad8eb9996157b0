/** A keyword is written without its @. */
import { onNotes } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNotes({
  id: "jsonld/keyword-alias",
  severity: "warning",
  title: "A keyword is written without its @",
  why: "schema.org's context knows type and id as other names of @type and @id, but most consumers read no context and find nothing.",
  mend: "Write @type and @id.",
  spec: "https://www.w3.org/TR/json-ld11/#aliasing-keywords",
  verified: false,
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
    {
      good: { "@context": ["https://schema.org", { type: "@type" }], type: "Person", name: "Ann Lee" },
    },
    {
      bad: { "@context": "https://schema.org", type: "Person", name: "Ann Lee" },
      says: ["Key type stands for a keyword, expected @type, which every consumer knows"],
    },
    {
      bad: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Road opens",
        publisher: { id: "https://news.example/#org", "@type": "Organization", name: "The News" },
      },
      says: ["Key id stands for a keyword, expected @id, which every consumer knows"],
    },
  ],
});
