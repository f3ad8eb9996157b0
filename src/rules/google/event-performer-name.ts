/** A performer has no name. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/event-performer-name",
    types: ["Event"],
    properties: ["performer"],
    severity: "warning",
    title: "A performer has no name",
    why: "Google recommends it.",
    mend: "Give name.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          location: {
            "@type": "Place",
            name: "City hall",
            address: {
              "@type": "PostalAddress",
              streetAddress: "1 Main St",
              addressLocality: "Lachin",
              addressCountry: "AZ",
            },
          },
          performer: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          location: {
            "@type": "Place",
            name: "City hall",
            address: {
              "@type": "PostalAddress",
              streetAddress: "1 Main St",
              addressLocality: "Lachin",
              addressCountry: "AZ",
            },
          },
          performer: { "@type": "Person", url: "https://x.example/" },
        },
        says: ["performer has no name, expected it"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.performer, `${node.pointer}/performer`).flatMap(({ value, at }) => {
      const performer = resolve(value, graph);
      return performer === undefined ||
        isPresent(performer.name) ||
        Object.keys(performer).every((key) => key.startsWith("@"))
        ? []
        : [{ at, message: "performer has no name, expected it", data: { property: "name" } }];
    }),
);
