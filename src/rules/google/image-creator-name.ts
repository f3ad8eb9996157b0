/** The maker of a picture has no name. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/image-creator-name",
    types: ["ImageObject"],
    properties: ["creator"],
    severity: "warning",
    title: "The maker of a picture has no name",
    why: "Google asks for creator.name.",
    mend: "Give name.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          contentUrl: "https://news.example/fair.jpg",
          creator: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          contentUrl: "https://news.example/fair.jpg",
          creator: { "@type": "Person", url: "https://x.example/" },
        },
        says: ["creator has no name, expected it"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.creator, `${node.pointer}/creator`).flatMap(({ value, at }) => {
      const creator = resolve(value, graph);
      return creator === undefined ||
        isPresent(creator.name) ||
        Object.keys(creator).every((key) => key.startsWith("@"))
        ? []
        : [{ at, message: "creator has no name, expected it", data: { property: "name" } }];
    }),
);
