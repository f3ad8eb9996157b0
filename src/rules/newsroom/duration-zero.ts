/** A recording lasts no time. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["duration"],
  {
    id: "newsroom/duration-zero",
    severity: "warning",
    types: ["MediaObject", "Event"],
    title: "A recording lasts no time",
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
  (text) =>
    /^P(?:T?0+(?:\.0+)?[YMWDHS])+$/.test(text) ? `duration is ${text}, expected more than nothing` : undefined,
);
