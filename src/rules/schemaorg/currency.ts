/** A currency is no code. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isCurrency } from "../../syntax/values/currency-codes.ts";

export const rule = onText(
  ["priceCurrency", "currency"],
  {
    id: "schemaorg/currency",
    severity: "warning",
    title: "A currency is no code",
    why: "A sign or word is not understood elsewhere.",
    mend: "Write the three letters of ISO 4217.",
    spec: "https://schema.org/priceCurrency",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Offer", price: 5, priceCurrency: "AZN" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Offer", price: 5, priceCurrency: "€" },
        says: ['priceCurrency is "€", expected a code of ISO 4217 such as AZN or EUR'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" || isCurrency(text.trim())
      ? undefined
      : `${name} is ${JSON.stringify(clip(text))}, expected a code of ISO 4217 such as AZN or EUR`,
);
