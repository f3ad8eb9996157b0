/** An ISBN has the wrong number of digits. */
import { clip, onText } from "../../syntax/data-rules.ts";

export const rule = onText(
  ["isbn"],
  {
    id: "schemaorg/isbn",
    severity: "warning",
    title: "An ISBN has the wrong number of digits",
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
    return text.trim() === "" || /^(?:\d{9}[\dX]|\d{13})$/.test(digits)
      ? undefined
      : `isbn is ${JSON.stringify(clip(text))}, expected 10 or 13 digits`;
  },
);
