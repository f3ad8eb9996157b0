/** A licensed picture says not where to license it. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "acquireLicensePage",
  "the page where it can be licensed",
  {
    id: "google/image-acquire",
    types: ["ImageObject"],
    severity: "info",
    fault: "value",
    title: "A licensed picture says not where to license it",
    why: "Google recommends it.",
    mend: "Give acquireLicensePage.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          contentUrl: "https://news.example/fair.jpg",
          license: "https://x.example/l",
          acquireLicensePage: "https://x.example/a",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          contentUrl: "https://news.example/fair.jpg",
          license: "https://x.example/l",
        },
        says: ["ImageObject has no acquireLicensePage, expected the page where it can be licensed"],
      },
    ],
  },
  { when: (node) => node.value.license !== undefined },
);
