/** JSON-LD stands in scripts of its own media type. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/script-type",
    gate: hasMisfits,
    severity: "error",
    title: "JSON-LD script has a wrong type",
    why: "A browser and a search engine read JSON-LD only from scripts of type application/ld+json; under any other type it says nothing.",
    mend: 'Write type="application/ld+json".',
    spec: "https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents",
    examples: [
      {
        good: '<html lang="en"><head><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "x"}</script></head><body></body></html>',
      },
      { good: '<html lang="en"><head><script type="application/json">{"a": 1}</script></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><script type="application/ldjson">{"@context": "https://schema.org", "@type": "Thing"}</script></head><body></body></html>',
        says: ["Script with JSON-LD has type application/ldjson, expected application/ld+json"],
      },
    ],
  },
  (page) =>
    page.misnamed.map((type, i) => ({
      at: `/misnamed/${i}`,
      message: `Script with JSON-LD has ${type === "" ? "no type" : `type ${type}`}, expected application/ld+json`,
    })),
);
