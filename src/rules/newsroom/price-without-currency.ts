/** A price is given in no currency. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/price-without-currency",
    severity: "warning",
    types: ["Offer"],
    properties: ["price"],
    fault: "value",
    title: "A price is given in no currency",
    why: "A number alone is no price.",
    mend: "Give priceCurrency.",
    spec: "https://schema.org/price",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Offer", price: "5.00", priceCurrency: "AZN" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Offer", price: "5.00" },
        says: ["Offer has a price and no priceCurrency, expected a code of ISO 4217"],
      },
    ],
  },
  (node) =>
    !(Number(node.value.price) > 0) || isPresent(node.value.priceCurrency) || isPresent(node.value.priceSpecification)
      ? NOTHING
      : [
          {
            at: node.pointer,
            message: `${node.types[0]} has a price and no priceCurrency, expected a code of ISO 4217`,
            data: { property: "priceCurrency" },
          },
        ],
);
