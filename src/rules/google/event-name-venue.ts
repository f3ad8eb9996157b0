/** An event is named like its place. */
import { clip, elementsOf, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/event-name-venue",
    types: ["Event"],
    properties: ["name"],
    severity: "warning",
    title: "An event is named like its place",
    why: "Google asks for the title of the event.",
    mend: "Write the title in name and the venue in location.name.",
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
          name: "City hall",
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
        says: ['Event is named like its place "city hall", expected the title of the event'],
      },
    ],
  },
  (node, _context, graph) => {
    const name = firstText(node.value.name)?.trim().toLowerCase();
    const venue = firstText(resolve(elementsOf(node.value.location, "")[0]?.value, graph)?.name)
      ?.trim()
      .toLowerCase();
    return name === undefined || name !== venue
      ? NOTHING
      : [
          {
            at: `${node.pointer}/name`,
            message: `Event is named like its place ${JSON.stringify(clip(name))}, expected the title of the event`,
          },
        ];
  },
);
