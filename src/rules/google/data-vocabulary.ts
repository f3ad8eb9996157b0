/** Markup is of a retired vocabulary. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["@context"],
  {
    id: "google/data-vocabulary",
    severity: "error",
    title: "Markup is of a retired vocabulary",
    why: "Google no longer reads data-vocabulary.org.",
    mend: "Use schema.org.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    checkedOn: "2026-07-01",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" } },
      {
        bad: { "@context": "http://data-vocabulary.org/", "@type": "Breadcrumb" },
        says: ["Markup is of data-vocabulary.org, expected schema.org"],
      },
    ],
  },
  (text) => (/data-vocabulary\.org/.test(text) ? "Markup is of data-vocabulary.org, expected schema.org" : undefined),
);
