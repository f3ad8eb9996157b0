/** A date or a number stands where someone or something belongs. */
import { inElements, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/date-for-thing",
    forms: ["text", "list"],
    properties: [
      "author",
      "publisher",
      "organizer",
      "performer",
      "location",
      "contributor",
      "creator",
      "editor",
      "director",
      "actor",
    ],
    severity: "error",
    title: "A date or a number stands where someone or something belongs",
    why: "A member got the value of another one.",
    mend: "Write who or what it is.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Run",
          startDate: "2027-05-09",
          organizer: "Team Paper",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Run",
          startDate: "2027-05-09",
          organizer: "2027-05-09",
        },
        says: ['organizer is "2027-05-09", expected who or what it is'],
      },
    ],
  },
  (node, _context, _graph, name) =>
    name === undefined
      ? NOTHING
      : inElements(node, name, (element, at) =>
          typeof element === "string" && /^(?:\d[\d\s:.+TZ/-]{0,40}|true|false|null)$/.test(element.trim())
            ? { at, message: `${name} is ${JSON.stringify(element)}, expected who or what it is` }
            : undefined,
        ),
);
