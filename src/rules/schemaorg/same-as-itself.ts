/** sameAs repeats the @id. */
import { clip, inElements, NOTHING, onNode } from "../../syntax/data-rules.ts";

export const rule = onNode(
  {
    id: "schemaorg/same-as-itself",
    properties: ["sameAs"],
    severity: "info",
    title: "sameAs repeats the @id",
    why: "It says that a thing is itself.",
    mend: "Link a page that identifies the thing beyond doubt, or leave it out.",
    spec: "https://schema.org/sameAs",
    checkedOn: "2026-03-19",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@id": "#ann",
          "@type": "Person",
          name: "Ann",
          sameAs: "https://www.wikidata.org/wiki/Q1",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@id": "https://news.example/ann",
          "@type": "Person",
          name: "Ann",
          sameAs: "https://news.example/ann",
        },
        says: ["sameAs repeats the @id https://news.example/ann, expected another page that identifies the thing"],
      },
    ],
  },
  (node) =>
    node.id === undefined
      ? NOTHING
      : inElements(node, "sameAs", (url, at) =>
          typeof url === "string" && url === node.id
            ? { at, message: `sameAs repeats the @id ${clip(url)}, expected another page that identifies the thing` }
            : undefined,
        ),
);
