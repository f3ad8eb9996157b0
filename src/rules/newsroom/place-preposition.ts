/** The name of a place opens with a preposition. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/place-preposition",
    types: ["Place"],
    severity: "warning",
    title: "The name of a place opens with a preposition",
    why: "It has been cut out of a sentence.",
    mend: "Write the place alone.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "City", name: "Lachin" } },
      { good: { "@context": "https://schema.org", "@type": "City", name: "In Salah" } },
      {
        bad: { "@context": "https://schema.org", "@type": "City", name: "in Lachin" },
        says: ['Name "in Lachin" opens with "in", expected the place alone'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "City", name: "в Москве" },
        says: ['Name "в Москве" opens with "в", expected the place alone'],
      },
    ],
  },
  (text) => {
    const word = /^(in|at|from|near|to|в|во|на|из|под|около|из-под|у)\s/u.exec(text)?.[1];
    return word === undefined
      ? undefined
      : `Name ${JSON.stringify(clip(text))} opens with ${JSON.stringify(word)}, expected the place alone`;
  },
);
