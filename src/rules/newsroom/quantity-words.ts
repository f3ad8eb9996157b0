/** A quantity is given in words. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isNumeric, isTruth } from "../../syntax/values/literals.ts";

export const rule = onNode(
  {
    id: "newsroom/quantity-words",
    forms: ["text", "list"],
    severity: "warning",
    types: ["QuantitativeValue", "MonetaryAmount", "Organization"],
    properties: ["value", "minValue", "maxValue", "numberOfEmployees"],
    fault: "value",
    title: "A quantity is given in words",
    why: "Nothing can be counted or compared by it.",
    mend: "Write the number, and its unit in unitCode, unitText or currency.",
    spec: "https://schema.org/QuantitativeValue",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "QuantitativeValue", value: 1600, unitCode: "E37" } },
      {
        bad: { "@context": "https://schema.org", "@type": "QuantitativeValue", value: "wide" },
        says: ['value of QuantitativeValue is "wide", expected a number'],
      },
    ],
  },
  (node, _context, _graph, name = "") =>
    inElements(node, name, (value, at) => {
      if (typeof value !== "string" || value.trim() === "" || isNumeric(value.trim()) || isTruth(value))
        return undefined;
      // enumerations, and properties of things, are values too
      if (/^https?:/.test(value)) return undefined;
      const message = `${name} of ${node.types[0]} is ${JSON.stringify(clip(value))}, expected a number`;
      return { at, message, data: { property: name } };
    }),
);
