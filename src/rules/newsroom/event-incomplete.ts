/** Tells which events of an article could become no node, and what is missing. */
import { NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";

const words = { name: "a name", startDate: "a date", location: "a place" } as const;

export const rule = onGraph(
  {
    id: "newsroom/event-incomplete",
    severity: "info",
    title: "Event has no node, since the article does not say enough of it",
    why: "Search engines report an error for an Event without name, startDate or location, also on an otherwise good article.",
    mend: "Say in the article when and where the event takes place, if readers should find it as an event.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
    examples: [
      {
        good: {
          "@type": "Event",
          name: "Book fair",
          startDate: "2026-05-02",
          location: { "@type": "Place", name: "Baku" },
        },
      },
    ],
  },
  ({ item }) =>
    item === undefined || item.withheld.length === 0
      ? NOTHING
      : item.withheld.map(({ event, missing, origin }) => {
          const lacks = missing.map((property) => words[property]).join(" and ");
          const message = `Event "${event.trigger}" lacks ${lacks}, so it gets no node of its own`;
          return { at: "", span: origin, message, data: { missing } };
        }),
);
