/** A price is given in no currency. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

/** The properties of an offer that are amounts of money; the first that it has is told of. */
const PRICES = ["price", "lowPrice", "highPrice", "minPrice", "maxPrice"];

export const rule = onNode(
  {
    id: "newsroom/price-without-currency",
    severity: "warning",
    types: ["Offer", "PriceSpecification"],
    properties: PRICES,
    fault: "value",
    title: "A price is given in no currency",
    why: "A number alone is no price.",
    mend: "Give priceCurrency.",
    spec: "https://schema.org/price",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Offer", price: "5.00", priceCurrency: "AZN" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Offer", price: "5.00" },
        says: ["Offer has a price and no priceCurrency, expected a code of ISO 4217"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "AggregateOffer", lowPrice: 5, highPrice: 12 },
        says: ["AggregateOffer has a lowPrice and no priceCurrency, expected a code of ISO 4217"],
      },
    ],
  },
  ({ value, pointer, types, property }, _context, _graph, name = "") =>
    name !== PRICES.find((each) => Number(value[each]) > 0) ||
    isPresent(value.priceCurrency) ||
    isPresent(value.priceSpecification) ||
    // of a part of an offer the offer tells the currency
    property === "priceSpecification"
      ? NOTHING
      : [
          {
            at: pointer,
            message: `${types[0]} has a ${name} and no priceCurrency, expected a code of ISO 4217`,
            data: { property: "priceCurrency" },
          },
        ],
);
