/** An event is named by its kind. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["name"],
  {
    id: "google/event-name-kind",
    types: ["Event"],
    severity: "warning",
    title: "An event is named by its kind",
    why: "Google asks for the title of the event.",
    mend: "Write the title.",
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
          name: "Concert",
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
        says: ['Event is named "Concert", expected its own title'],
      },
    ],
  },
  (text) =>
    /^(?:event|concert|conference|meeting|exhibition|festival|show|game|match|seminar|workshop|party|konsert|konfrans|sərgi|görüş|tədbir|концерт|конференция|встреча|выставка|мероприятие|konser|konferans|sergi|toplantı|etkinlik)$/iu.test(
      text.trim(),
    )
      ? `Event is named ${JSON.stringify(clip(text))}, expected its own title`
      : undefined,
);
