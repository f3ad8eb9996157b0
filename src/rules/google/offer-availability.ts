/** The availability of tickets is none that Google reads. */
import { clip, elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/offer-availability",
    types: ["Event"],
    properties: ["offers"],
    severity: "warning",
    fault: "value",
    title: "The availability of tickets is none that Google reads",
    why: "Google reads three values here.",
    mend: "Write one of the three.",
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
          offers: { "@type": "Offer", price: 9, availability: "https://schema.org/SoldOut" },
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
          offers: { "@type": "Offer", price: 9, availability: "https://schema.org/LimitedAvailability" },
        },
        says: [
          'availability is "https://schema.org/LimitedAvailability", expected https://schema.org/InStock, SoldOut or PreOrder',
        ],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.offers, `${node.pointer}/offers`).flatMap(({ value, at }) => {
      const offer = resolve(value, graph);
      if (offer === undefined) return [];
      const { availability } = offer;
      return typeof availability !== "string" ||
        availability.trim() === "" ||
        /(?:^|\/)(?:InStock|SoldOut|PreOrder)$/.test(availability)
        ? []
        : [
            {
              at: `${at}/availability`,
              message: `availability is ${JSON.stringify(clip(availability))}, expected https://schema.org/InStock, SoldOut or PreOrder`,
              data: { property: "availability" },
            },
          ];
    }),
);
