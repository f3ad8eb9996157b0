/** An event takes more visitors than its place. */
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/capacity-over-place",
    types: ["Event"],
    properties: ["maximumAttendeeCapacity"],
    severity: "warning",
    title: "An event takes more visitors than its place",
    why: "Some of them are turned away.",
    mend: "Correct maximumAttendeeCapacity of the event or of the place.",
    spec: "https://schema.org/maximumAttendeeCapacity",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Fair",
          startDate: "2026-04-25",
          maximumAttendeeCapacity: 240,
          location: { "@type": "Place", name: "Hall", maximumAttendeeCapacity: 300 },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Fair",
          startDate: "2026-04-25",
          maximumAttendeeCapacity: 840,
          location: { "@type": "Place", name: "Hall", maximumAttendeeCapacity: 300 },
        },
        says: ["maximumAttendeeCapacity is 840 and that of the place 300, expected no more"],
      },
    ],
  },
  (node, _context, graph) => {
    const own = Number(node.value.maximumAttendeeCapacity ?? Number.NaN);
    for (const { value } of elementsOf(node.value.location, "")) {
      const room = Number(resolve(value, graph)?.maximumAttendeeCapacity ?? Number.NaN);
      if (own > room)
        return [
          {
            at: `${node.pointer}/maximumAttendeeCapacity`,
            message: `maximumAttendeeCapacity is ${own} and that of the place ${room}, expected no more`,
            related: [{ at: `${node.pointer}/location`, message: "the place" }],
          },
        ];
    }
    return NOTHING;
  },
);
