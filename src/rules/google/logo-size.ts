/** A logo is too small. */
import { inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { pixels } from "../../syntax/values/pixels.ts";

export const rule = onNode(
  {
    id: "google/logo-size",
    types: ["Organization"],
    properties: ["logo"],
    severity: "warning",
    title: "A logo is too small",
    why: "Google asks for at least 112 by 112 pixels.",
    mend: "Give a larger logo.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          logo: { "@type": "ImageObject", url: "https://news.example/logo.png", width: 600, height: 120 },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          logo: { "@type": "ImageObject", url: "https://news.example/logo.png", width: 100, height: 60 },
        },
        says: ["Logo has 100 x 60 pixels, expected at least 112 x 112"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "logo", (value, at) => {
      const logo = resolve(value, graph);
      if (logo === undefined) return undefined;
      const width = pixels(logo.width);
      const height = pixels(logo.height);
      return (width ?? 112) < 112 || (height ?? 112) < 112
        ? {
            at: value === logo ? `${at}/width` : at,
            message: `Logo has ${width ?? "?"} x ${height ?? "?"} pixels, expected at least 112 x 112`,
          }
        : undefined;
    }),
);
