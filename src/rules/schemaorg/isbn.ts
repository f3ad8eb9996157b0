/** An ISBN is ill-formed. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["isbn"],
  {
    id: "schemaorg/isbn",
    severity: "warning",
    title: "An ISBN is ill-formed",
    why: "The book is not found.",
    mend: "Write the 13 digits.",
    spec: "https://schema.org/isbn",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Book", name: "x", isbn: "978-0-00-000000-2" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Book", name: "x", isbn: "12345" },
        says: ['isbn is "12345", expected 10 or 13 digits'],
      },
    ],
  },
  (text) => {
    const digits = text
      .replace(/^(?:urn:)?isbn:?/i, "")
      .replace(/[\s-]/g, "")
      .toUpperCase();
    if (text.trim() === "") return undefined;
    if (!/^(?:\d{9}[\dX]|\d{13})$/.test(digits))
      return `isbn is ${JSON.stringify(clip(text))}, expected 10 or 13 digits`;
    return checks(digits)
      ? undefined
      : `isbn is ${JSON.stringify(clip(text))}, expected a last digit that fits the others`;
  },
);

/** True if the last digit is the one that the others ask for (ISO 2108). */
function checks(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[i] === "X" ? 10 : Number(digits[i]);
    sum += digit * (digits.length === 10 ? 10 - i : i % 2 === 0 ? 1 : 3);
  }
  return sum % (digits.length === 10 ? 11 : 10) === 0;
}
