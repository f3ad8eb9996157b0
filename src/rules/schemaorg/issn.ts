/** An ISSN is ill-formed. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["issn"],
  {
    id: "schemaorg/issn",
    severity: "warning",
    title: "An ISSN is ill-formed",
    why: "The periodical is not found.",
    mend: "Write the eight digits with a hyphen.",
    spec: "https://schema.org/issn",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Periodical", name: "x", issn: "2049-3630" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Periodical", name: "x", issn: "123" },
        says: ['issn is "123", expected eight digits such as 2049-3630'],
      },
    ],
  },
  (text) => {
    if (text.trim() === "") return undefined;
    const digits = /^(?:urn:issn:|issn:?\s?)?(\d{4})-?(\d{3}[\dX])$/i.exec(text.trim());
    if (digits === null) return `issn is ${JSON.stringify(clip(text))}, expected eight digits such as 2049-3630`;
    // ISO 3297: weights 8 to 1, modulo 11
    const sum = [...`${digits[1]}${digits[2]}`].reduce(
      (total, digit, i) => total + (8 - i) * (/x/i.test(digit) ? 10 : Number(digit)),
      0,
    );
    return sum % 11 === 0
      ? undefined
      : `issn is ${JSON.stringify(clip(text))}, expected a last digit that fits the others`;
  },
);
