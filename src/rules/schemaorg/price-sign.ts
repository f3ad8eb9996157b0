/** A price holds a currency or a comma. */
import { clip, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isNumeric } from "../../syntax/values/literals.ts";

export const rule = onNode(
  {
    id: "schemaorg/price-sign",
    types: ["Offer", "PriceSpecification", "AggregateOffer", "MonetaryAmount"],
    severity: "error",
    fault: "value",
    title: "A price holds a currency or a comma",
    why: "schema.org asks for the currency in priceCurrency, and for a full stop before the decimals.",
    mend: "Write the number alone, and the currency code in priceCurrency.",
    spec: "https://schema.org/price",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Offer", price: "9.50", priceCurrency: "EUR" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Offer", price: "€9,50" },
        says: ['price is "€9,50", expected a number such as 9.50 with the currency in priceCurrency'],
      },
    ],
  },
  (node) =>
    ["price", "lowPrice", "highPrice", "minPrice", "maxPrice"].flatMap((name) => {
      const value = node.value[name];
      return typeof value !== "string" || value.trim() === "" || isNumeric(value.trim())
        ? []
        : [
            {
              at: `${node.pointer}/${name}`,
              message: `${name} is ${JSON.stringify(clip(value))}, expected a number such as 9.50 with the currency in priceCurrency`,
              data: { property: name },
            },
          ];
    }),
);
