/** A code of a country is none. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { COUNTRIES } from "../../syntax/values/language-codes.ts";

/** Names of three letters that are said in full more often than their codes. */
const USUAL = new Set(["USA", "UAE"]);

const wrong = (text: string, such: string) =>
  `addressCountry is ${JSON.stringify(clip(text))}, expected a code of ISO 3166-1 such as ${such}`;

export const rule = onText(
  ["addressCountry"],
  {
    id: "newsroom/country-code",
    severity: "warning",
    title: "A code of a country is none",
    why: "Consumers look it up in ISO 3166-1 and find nothing.",
    mend: "Write the two capital letters of ISO 3166-1, or the name of the country.",
    spec: "https://schema.org/addressCountry",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "AZ" } },
      { good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "Azerbaijan" } },
      {
        bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "UK" },
        says: ['addressCountry is "UK", expected a code of ISO 3166-1 such as GB'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "az" },
        says: ['addressCountry is "az", expected capital letters: AZ'],
      },
    ],
  },
  (text) => {
    const code = text.trim();
    if (/^(?:[A-Za-z]|[A-Z]{2,3}[\d_-]{1,8}|\d{1,10}|[\p{P}\p{S}]|[A-Za-z][^\p{L}\s])$/u.test(code))
      return wrong(text, "AZ");
    if (!/^[A-Za-z]{2}$/.test(code)) return /^[A-Z]{3}$/.test(code) && !USUAL.has(code) ? wrong(text, "AZ") : undefined;
    if (!COUNTRIES.has(code.toUpperCase())) return wrong(text, code.toUpperCase() === "UK" ? "GB" : "AZ");
    return code === code.toUpperCase()
      ? undefined
      : `addressCountry is ${JSON.stringify(clip(text))}, expected capital letters: ${code.toUpperCase()}`;
  },
);
