/** An organization has no other pages. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isMain } from "../../syntax/schemaorg/graph-index.ts";

export const rule = requires(
  "sameAs",
  "pages of it elsewhere",
  {
    id: "google/organization-same-as",
    types: ["Organization"],
    severity: "info",
    fault: "value",
    title: "An organization has no other pages",
    why: "Google recommends them.",
    mend: "Give sameAs.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          sameAs: "https://social.example/x",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
        },
        says: ["Organization has no sameAs, expected pages of it elsewhere"],
      },
    ],
  },
  { when: isMain },
);
