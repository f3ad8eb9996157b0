/** A time of an event has no offset. */
import { withZone } from "../../syntax/findings/mends.ts";
import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { zoneOfCountry } from "../../syntax/values/zones-of-countries.ts";
import type { Fix, RuleContext, Subjects } from "../../types.ts";

export const rule = onText(
  ["startDate", "endDate"],
  {
    id: "google/event-date-zone",
    types: ["Event"],
    severity: "warning",
    fault: "zone",
    title: "A time of an event has no offset",
    why: "Google then takes the zone of the place.",
    mend: "Add the offset.",
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
          name: "Book fair",
          startDate: "2026-04-25T10:00:00",
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
        says: ["startDate is 2026-04-25T10:00:00 without offset, expected that of the place"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/.test(text)
      ? `${name} is ${text} without offset, expected that of the place`
      : undefined,
  inZoneOfPlace,
);

/** The offset of the site's zone, where all places of the graph lie in a country that has no other. */
function inZoneOfPlace(text: string, context: RuleContext, graph: Subjects["graph"]): Fix | undefined {
  const countries = new Set(graph.nodes.flatMap(({ value }) => value.addressCountry ?? []));
  const [country] = countries;
  if (countries.size !== 1 || typeof country !== "string") return undefined;
  return zoneOfCountry(country) === context.site?.timeZone ? withZone(text, context) : undefined;
}
