/** A price has no currency. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/offer-currency",
    types: ["Event"],
    properties: ["offers"],
    severity: "warning",
    title: "A price has no currency",
    why: "Google recommends priceCurrency.",
    mend: "Give priceCurrency.",
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
          offers: { "@type": "Offer", price: 9, priceCurrency: "EUR" },
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
          offers: { "@type": "Offer", price: 9 },
        },
        says: ["offers has a price and no priceCurrency, expected a code of ISO 4217"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.offers, `${node.pointer}/offers`).flatMap(({ value, at }) => {
      const offer = resolve(value, graph);
      if (offer === undefined) return [];
      const paid = (typeof offer.price === "number" || typeof offer.price === "string") && Number(offer.price) > 0;
      return !paid || isPresent(offer.priceCurrency)
        ? []
        : [
            {
              at,
              message: "offers has a price and no priceCurrency, expected a code of ISO 4217",
              data: { property: "priceCurrency" },
            },
          ];
    }),
);
