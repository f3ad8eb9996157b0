/** The name of an event advertises. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["name"],
  {
    id: "google/event-name-offer",
    types: ["Event"],
    severity: "warning",
    title: "The name of an event advertises",
    why: "Google asks for the title alone.",
    mend: "Put prices in offers and links in url.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-04-25T10:00:00+04:00",
          location: {
            "@type": "Place",
            name: "City hall",
            address: {
              "@type": "PostalAddress",
              streetAddress: "1 Main St",
              addressLocality: "Lachin",
              addressCountry: "AZ",
            },
          },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Book fair, 50% discount",
          startDate: "2026-04-25T10:00:00+04:00",
          location: {
            "@type": "Place",
            name: "City hall",
            address: {
              "@type": "PostalAddress",
              streetAddress: "1 Main St",
              addressLocality: "Lachin",
              addressCountry: "AZ",
            },
          },
        },
        says: ['Event is named "Book fair, 50% discount", expected the title without prices, links or offers'],
      },
    ],
  },
  (text) =>
    /(?:[$€£₼₽₺]\s?\d|\d\s?[$€£₼₽₺%]|https?:\/\/|\bwww\.|\b(?:discount|sale|book now|buy tickets?|free entry|only today|% off)\b|endirim|скидк|indirim)/iu.test(
      text,
    )
      ? `Event is named ${JSON.stringify(clip(text))}, expected the title without prices, links or offers`
      : undefined,
);
