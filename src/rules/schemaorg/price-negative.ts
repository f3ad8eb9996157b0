/** A price is below zero. */
import { onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "schemaorg/price-negative",
    types: ["Offer", "PriceSpecification", "AggregateOffer"],
    severity: "error",
    title: "A price is below zero",
    why: "No one is paid to come.",
    mend: "Correct the price; 0 means free.",
    spec: "https://schema.org/price",
    checkedOn: "2026-03-19",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Offer", price: 0 } },
      {
        bad: { "@context": "https://schema.org", "@type": "Offer", price: -5 },
        says: ["price is -5, expected zero or more"],
      },
    ],
  },
  (node) =>
    ["price", "lowPrice", "highPrice"].flatMap((name) => {
      const value = node.value[name];
      return (typeof value === "number" || typeof value === "string") && Number(value) < 0
        ? [{ at: `${node.pointer}/${name}`, message: `${name} is ${value}, expected zero or more` }]
        : [];
    }),
);
