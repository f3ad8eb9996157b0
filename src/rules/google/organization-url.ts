/** An organization has no home page. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isMain } from "../../syntax/schemaorg/graph-index.ts";

export const rule = requires(
  "url",
  "its home page",
  {
    id: "google/organization-url",
    types: ["Organization"],
    severity: "info",
    fault: "value",
    title: "An organization has no home page",
    why: "Google tells organizations apart by it.",
    mend: "Give url.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Organization", name: "The Example" },
        says: ["Organization has no url, expected its home page"],
      },
    ],
  },
  { when: isMain },
);
