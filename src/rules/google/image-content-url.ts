/** A picture with rights data names no file. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "contentUrl",
  "the URL of the file",
  {
    id: "google/image-content-url",
    types: ["ImageObject"],
    severity: "info",
    fault: "value",
    title: "A picture with rights data names no file",
    why: "Google requires contentUrl for licence data.",
    mend: "Give contentUrl.",
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
        bad: { "@context": "https://schema.org", "@type": "ImageObject", license: "https://x.example/l" },
        says: ["ImageObject has no contentUrl, expected the URL of the file"],
      },
    ],
  },
  {
    or: ["url"],
    when: (node) =>
      ["license", "creditText", "creator", "copyrightNotice", "acquireLicensePage"].some(
        (name) => node.value[name] !== undefined,
      ),
  },
);
