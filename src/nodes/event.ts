/** The events that the article reports, where name, date and place are known. */
import type { Event } from "schema-dts";
import type { BuiltNode, EventKind, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** The schema.org type of an event whose words tell no narrower one. */
const types: Partial<Record<EventKind, string>> = {
  conference: "BusinessEvent",
  sports: "SportsEvent",
  education: "EducationEvent",
};

/** Builds an Event only with name, startDate and location: else search engines report an error on a good article. */
export const node: NodeBuilder = {
  type: "Event",
  rank: 90,
  *build(context: NodeContext): Iterable<BuiltNode> {
    for (const event of context.events) {
      const from: Record<string, Origin> = {};
      const first = event.mentions[0];
      if (first) from[""] = from["/name"] = context.originOf(first);
      const [startDate = "", endDate] = (event.date ?? "").split("/");
      const date = context.analysis.dates.find(({ value }) => value === event.date);
      if (date) from["/startDate"] = from["/endDate"] = context.originOf(date.mention);
      const place = context.analysis.places.find(({ name }) => name === event.place);
      if (place?.mentions[0]) from["/location"] = context.originOf(place.mentions[0]);
      const attendees = [
        ...event.people.map((name) => context.idOf("person", name)),
        ...event.organizations.map((name) => context.idOf("organization", name)),
      ];
      const value = {
        "@type": (event.type ?? types[event.kind] ?? "Event") as "Event",
        "@id": event["@id"],
        name: event.name ?? event.trigger,
        startDate,
        ...(endDate !== undefined && { endDate }),
        location: { "@id": context.idOf("place", event.place ?? "") },
        ...(attendees.length > 0 && { attendee: attendees.map((id) => ({ "@id": id })) }),
        subjectOf: { "@id": `${context.url}#article` },
      } satisfies Event;
      yield { node: value, from };
    }
  },
};
