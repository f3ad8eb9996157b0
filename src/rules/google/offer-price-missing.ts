/** An offer has no price. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/offer-price-missing",
    types: ["Event"],
    properties: ["offers"],
    severity: "warning",
    title: "An offer has no price",
    why: "Google recommends it, with 0 for free events.",
    mend: "Give price.",
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
          offers: { "@type": "Offer", price: 0 },
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
          offers: { "@type": "Offer", url: "https://x.example/t" },
        },
        says: ["offers has no price, expected the lowest one, or 0 for a free event"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.offers, `${node.pointer}/offers`).flatMap(({ value, at }) => {
      const offer = resolve(value, graph);
      if (offer === undefined) return [];
      return ["price", "lowPrice", "priceSpecification"].some((name) => isPresent(offer[name])) ||
        Object.keys(offer).every((key) => key.startsWith("@"))
        ? []
        : [
            {
              at,
              message: "offers has no price, expected the lowest one, or 0 for a free event",
              data: { property: "price" },
            },
          ];
    }),
);
