/** The price of a ticket is no plain number. */
import { clip, elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isNumeric } from "../../syntax/values/literals.ts";

export const rule = onNode(
  {
    id: "google/offer-price",
    types: ["Event"],
    properties: ["offers"],
    severity: "error",
    fault: "value",
    title: "The price of a ticket is no plain number",
    why: "Google takes neither signs nor thousands marks.",
    mend: "Write the number, and the currency in priceCurrency.",
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
          offers: { "@type": "Offer", price: "9.50", priceCurrency: "EUR" },
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
          offers: { "@type": "Offer", price: "9.50 EUR" },
        },
        says: ['price is "9.50 EUR", expected a number alone'],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.offers, `${node.pointer}/offers`).flatMap(({ value, at }) => {
      const offer = resolve(value, graph);
      if (offer === undefined) return [];
      const { price } = offer;
      return typeof price !== "string" || price.trim() === "" || isNumeric(price.trim())
        ? []
        : [
            {
              at: `${at}/price`,
              message: `price is ${JSON.stringify(clip(price))}, expected a number alone`,
              data: { property: "price" },
            },
          ];
    }),
);
