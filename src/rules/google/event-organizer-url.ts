/** The organizer of an event has no name or page. */
import { elementsOf, isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/event-organizer-url",
    types: ["Event"],
    properties: ["organizer"],
    severity: "info",
    title: "The organizer of an event has no name or page",
    why: "Google recommends both.",
    mend: "Give name and url.",
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
          organizer: { "@type": "Organization", name: "X", url: "https://x.example/" },
        },
      },
      {
        bad: {
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
          organizer: { "@type": "Organization", name: "X" },
        },
        says: ["organizer has no url, expected both name and url"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.organizer, `${node.pointer}/organizer`).flatMap(({ value, at }) => {
      const organizer = resolve(value, graph);
      if (organizer === undefined || Object.keys(organizer).every((key) => key.startsWith("@"))) return [];
      const lacks = ["name", "url"].filter((name) => !isPresent(organizer[name]));
      return lacks.length === 0
        ? []
        : [{ at, message: `organizer has no ${lacks.join(" and no ")}, expected both name and url` }];
    }),
);
