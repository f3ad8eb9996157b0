/** One event lists several places. */
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/event-several-places",
    types: ["Event"],
    properties: ["location"],
    severity: "warning",
    title: "One event lists several places",
    why: "Google asks for one event a place.",
    mend: "Write one Event for each place.",
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
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          location: [
            {
              "@type": "Place",
              name: "City hall",
              address: {
                "@type": "PostalAddress",
                streetAddress: "1 Main St",
                addressLocality: "Lachin",
                addressCountry: "AZ",
              },
            },
            {
              "@type": "Place",
              name: "Library",
              address: {
                "@type": "PostalAddress",
                streetAddress: "1 Main St",
                addressLocality: "Lachin",
                addressCountry: "AZ",
              },
            },
          ],
        },
        says: ["Event lists 2 places, expected one Event a place"],
      },
    ],
  },
  (node, _context, graph) => {
    const places = elementsOf(node.value.location, "").filter(
      ({ value }) =>
        typeof value === "object" &&
        !elementsOf(resolve(value, graph)?.["@type"], "").some((type) => type.value === "VirtualLocation"),
    );
    return places.length < 2
      ? NOTHING
      : [
          {
            at: `${node.pointer}/location`,
            message: `Event lists ${places.length} places, expected one Event a place`,
          },
        ];
  },
);
