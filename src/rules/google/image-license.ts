/** A picture with rights data has no licence. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "license",
  "the URL of the licence",
  {
    id: "google/image-license",
    types: ["ImageObject"],
    severity: "info",
    fault: "value",
    title: "A picture with rights data has no licence",
    why: "Without it no Licensable badge is shown.",
    mend: "Give license.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          contentUrl: "https://news.example/fair.jpg",
          license: "https://x.example/l",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          contentUrl: "https://news.example/fair.jpg",
          creditText: "Ann Lee",
        },
        says: ["ImageObject has no license, expected the URL of the licence"],
      },
    ],
  },
  {
    when: (node) =>
      ["license", "creditText", "creator", "copyrightNotice", "acquireLicensePage"].some(
        (name) => node.value[name] !== undefined,
      ),
  },
);
