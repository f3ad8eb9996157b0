/** The licence of a picture is no URL. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isWebUrl } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["license", "acquireLicensePage"],
  {
    id: "google/image-license-url",
    types: ["ImageObject"],
    severity: "error",
    fault: "value",
    title: "The licence of a picture is no URL",
    why: "Google reads it only as a link.",
    mend: "Give the URL of the licence.",
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
          license: "CC BY",
        },
        says: ['license is "CC BY", expected a URL'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" || isWebUrl(text) ? undefined : `${name} is ${JSON.stringify(clip(text))}, expected a URL`,
);
