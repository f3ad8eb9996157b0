/** A country's name is that of no country. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { closestCountry, namesCountry } from "../../syntax/values/countries.ts";

export const rule = onText(
  ["addressCountry"],
  {
    id: "newsroom/country-name",
    severity: "warning",
    title: "A country's name is that of no country",
    why: "A misspelt country, or a city in its place, puts the address nowhere.",
    mend: "Write the two capital letters of ISO 3166-1, or the name of the country.",
    spec: "https://schema.org/addressCountry",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "Republic of Azerbaijan" },
      },
      { good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "日本" } },
      { good: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "Österreich" } },
      {
        bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "Azerbaijann" },
        says: ['addressCountry is "Azerbaijann", expected a country such as azerbaijan'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "PostalAddress", addressCountry: "Atlantis" },
        says: ['addressCountry is "Atlantis", expected a country'],
      },
    ],
  },
  (text) => {
    const name = text.trim();
    // codes are another rule's
    if (name.length < 4 || /^https?:|[{}<>[\]]/i.test(name) || namesCountry(name)) return undefined;
    const meant = closestCountry(name);
    return `addressCountry is ${JSON.stringify(clip(name))}, expected a country${meant === undefined ? "" : ` such as ${meant}`}`;
  },
);
