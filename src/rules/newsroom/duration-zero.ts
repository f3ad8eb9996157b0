/** A recording or a reading lasts no time. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["duration", "timeRequired"],
  {
    id: "newsroom/duration-zero",
    severity: "warning",
    types: ["CreativeWork", "Event"],
    title: "A recording or a reading lasts no time",
    why: "A field without value has been written as a number.",
    mend: "Give the real duration, or none.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", duration: "PT2M10S" } },
      {
        bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", duration: "PT0S" },
        says: ["duration is PT0S, expected more than nothing"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^[+-]?P(?:T?0+(?:\.0+)?[YMWDHS])+$/.test(text) || text.startsWith("-P")
      ? `${name} is ${text}, expected more than nothing`
      : undefined,
);
