/** The number of a product is none. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const LENGTHS = new Set([8, 12, 13, 14]);

/** The last digit rounds the sum of the others, weighed 3 and 1 in turn from the right, up to a ten. */
function fits(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

export const rule = onNode(
  {
    id: "newsroom/gtin-check-digit",
    properties: ["gtin", "gtin8", "gtin12", "gtin13", "gtin14"],
    severity: "error",
    title: "The number of a product is none",
    why: "Its last digit is reckoned from the others, and does not fit: a digit is wrong or missing.",
    mend: "Copy the number from the bar code.",
    spec: "https://www.gs1.org/services/how-calculate-check-digit-manually",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Product", name: "Tide clock", gtin13: "4006381333931" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Product", name: "Tide clock", gtin13: "4006381333932" },
        says: ['gtin13 is "4006381333932", expected a number whose check digit fits'],
      },
    ],
  },
  (node, _context, _graph, name) => {
    const text = name === undefined ? undefined : firstText(node.value[name])?.trim();
    if (text === undefined || !/^[\d -]{1,40}$/.test(text)) return NOTHING;
    const digits = text.replace(/\D/g, "");
    if (digits === "" || (LENGTHS.has(digits.length) && fits(digits))) return NOTHING;
    return [
      {
        at: `${node.pointer}/${name}`,
        message: `${name} is "${clip(text)}", expected a number whose check digit fits`,
      },
    ];
  },
);
