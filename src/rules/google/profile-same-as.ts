/** The person of a profile page has no other profiles. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/profile-same-as",
    types: ["ProfilePage"],
    severity: "info",
    title: "The person of a profile page has no other profiles",
    why: "Google recommends them.",
    mend: "Give sameAs.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/profile-page",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ProfilePage",
          mainEntity: {
            "@type": "Person",
            name: "Ann Lee",
            description: "Reporter.",
            image: "https://news.example/ann.jpg",
            sameAs: "https://social.example/ann",
            identifier: "123",
          },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ProfilePage",
          mainEntity: {
            "@type": "Person",
            name: "Ann Lee",
            description: "Reporter.",
            image: "https://news.example/ann.jpg",
            identifier: "123",
          },
        },
        says: ["mainEntity has no sameAs, expected profiles elsewhere"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.mainEntity, `${node.pointer}/mainEntity`).flatMap(({ value, at }) => {
      const who = resolve(value, graph);
      return who === undefined || Object.keys(who).every((key) => key.startsWith("@")) || isPresent(who.sameAs)
        ? []
        : [{ at, message: "mainEntity has no sameAs, expected profiles elsewhere" }];
    }),
);
