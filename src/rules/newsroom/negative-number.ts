/** A count or size is below zero. */
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isNumeric } from "../../syntax/values/literals.ts";

export const rule = onNode(
  {
    id: "newsroom/negative-number",
    forms: ["text", "list", "scalar"],
    severity: "error",
    fault: "value",
    properties: [
      "maximumAttendeeCapacity",
      "maximumPhysicalAttendeeCapacity",
      "maximumVirtualAttendeeCapacity",
      "remainingAttendeeCapacity",
      "numberOfPages",
      "numberOfItems",
      "numberOfEmployees",
      "userInteractionCount",
      "ratingCount",
      "reviewCount",
      "commentCount",
      "answerCount",
      "offerCount",
      "wordCount",
      "startOffset",
      "endOffset",
      "width",
      "height",
      "episodeNumber",
      "seasonNumber",
      "numberOfEpisodes",
      "numberOfSeasons",
      "volumeNumber",
      "issueNumber",
      "pageStart",
      "position",
    ],
    title: "A count or size is below zero",
    why: "Nothing has fewer than none.",
    mend: "Correct the number.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Book", name: "Roads", numberOfPages: 312 } },
      {
        bad: { "@context": "https://schema.org", "@type": "Book", name: "Roads", numberOfPages: -312 },
        says: ["numberOfPages is -312, expected 0 or more"],
      },
    ],
  },
  (node, _context, _graph, name = "") => {
    const held = node.value[name];
    if (typeof held === "number" && held >= 0) return NOTHING;
    return elementsOf(held, `${node.pointer}/${name}`).flatMap(({ value, at }) => {
      const number = typeof value === "string" && isNumeric(value) ? Number(value) : value;
      if (typeof number !== "number" || number >= 0) return NOTHING;
      return [{ at, message: `${name} is ${number}, expected 0 or more`, data: { property: name } }];
    });
  },
);
