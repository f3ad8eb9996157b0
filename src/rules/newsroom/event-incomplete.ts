/** Tells which events of an article could become no node, and what is missing. */
import type { Rule } from "../../types.ts";

const words = { name: "a name", startDate: "a date", location: "a place" } as const;

export const rule: Rule<"graph"> = {
  id: "newsroom/event-incomplete",
  on: "graph",
  severity: "info",
  title: "Event has no node, since the article does not say enough of it",
  why: "Search engines report an error for an Event without name, startDate or location, also on an otherwise good article.",
  mend: "Say in the article when and where the event takes place, if readers should find it as an event.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/event",
  *check({ item }) {
    if (!item) return;
    for (const { event, missing, origin } of item.withheld) {
      const lacks = missing.map((property) => words[property]).join(" and ");
      yield {
        at: "",
        span: origin,
        message: `Event "${event.trigger}" lacks ${lacks}, so it gets no node of its own`,
        data: { missing },
      };
    }
  },
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
};
