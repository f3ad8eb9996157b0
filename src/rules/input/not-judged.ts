/** A file holds something that can be judged. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "input/not-judged",
  severity: "info",
  title: "A file holds something that can be judged",
  why: "No findings on a file in which nothing was looked at would be taken for a clean bill.",
  mend: "Name files with JSON-LD, pages, feeds, sitemaps or articles; JSON-LD is known by @context or @type, or by the ending .jsonld.",
  spec: "https://www.w3.org/TR/json-ld11/#json-ld-documents",
  verified: false,
  examples: [
    { good: '{"@context": "https://schema.org", "@type": "Person", "name": "Ann Lee"}' },
    {
      bad: '{"name": "Ann Lee"}',
      says: ["JSON has neither @context nor @type and is no feed and no article, so nothing in it was judged"],
    },
  ],
});
