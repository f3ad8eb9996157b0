/** An offer has no page. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/offer-url",
    types: ["Event"],
    properties: ["offers"],
    severity: "info",
    title: "An offer has no page",
    why: "Google recommends a page that sells the tickets.",
    mend: "Give url.",
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
          offers: { "@type": "Offer", price: 9, url: "https://x.example/t" },
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
        says: ["offers has no url, expected the page that sells the tickets"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.offers, `${node.pointer}/offers`).flatMap(({ value, at }) => {
      const offer = resolve(value, graph);
      if (offer === undefined) return [];
      return isPresent(offer.url) || Object.keys(offer).every((key) => key.startsWith("@"))
        ? []
        : [{ at, message: "offers has no url, expected the page that sells the tickets", data: { property: "url" } }];
    }),
);
