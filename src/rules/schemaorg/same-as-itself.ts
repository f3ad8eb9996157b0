/** sameAs repeats the @id. */
import { clip, inElements, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

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
  ({ id, pointer, value, types }) => {
    const { sameAs, url } = value;
    if (sameAs === undefined || (id === undefined && url === undefined)) return NOTHING;
    return inElements({ pointer, value, types }, "sameAs", (other, at) => {
      const repeated = typeof other !== "string" ? undefined : other === id ? "@id" : other === url ? "url" : undefined;
      if (repeated === undefined) return undefined;
      const message = `sameAs repeats the ${repeated} ${clip(String(other))}, expected another page that identifies the thing`;
      return { at, message };
    });
  },
);
