/** An organization has no logo. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";
import { isMain } from "../../syntax/schemaorg/graph-index.ts";

export const rule = requires(
  "logo",
  "the URL of its logo",
  {
    id: "google/organization-logo",
    types: ["Organization"],
    severity: "info",
    fault: "value",
    title: "An organization has no logo",
    why: "Google recommends it for results and panels.",
    mend: "Give logo, at least 112 by 112 pixels.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          logo: "https://news.example/logo.png",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
        },
        says: ["Organization has no logo, expected the URL of its logo"],
      },
    ],
  },
  { when: isMain },
);
