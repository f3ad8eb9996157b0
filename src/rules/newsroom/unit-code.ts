/** A code of a unit is none. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["unitCode"],
  {
    id: "newsroom/unit-code",
    isContextFree: true,
    severity: "warning",
    title: "A code of a unit is none",
    why: "Consumers look it up in the UN/CEFACT list, whose codes have two or three letters and digits.",
    mend: "Write the code, such as MTR or E37, or the unit's name in unitText.",
    spec: "https://schema.org/unitCode",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "QuantitativeValue", value: 1600, unitCode: "E37" } },
      {
        bad: { "@context": "https://schema.org", "@type": "QuantitativeValue", value: 1600, unitCode: "pixels" },
        says: ['unitCode is "pixels", expected a code of UN/CEFACT such as MTR, or a URL'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || /^(?:[A-Z0-9]{1,4}|[A-Za-z][\w.+-]*:\S+)$/.test(text.trim())
      ? undefined
      : `unitCode is ${JSON.stringify(clip(text))}, expected a code of UN/CEFACT such as MTR, or a URL`,
);
