/** The name of a person is in capitals. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-capitals",
    isContextFree: true,
    types: ["Person"],
    severity: "info",
    title: "The name of a person is in capitals",
    why: "Names are compared letter by letter.",
    mend: "Write it in ordinary letters.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "ANN LEE" },
        says: ['Name "ANN LEE" is in capitals, expected ordinary letters'],
      },
    ],
  },
  (text) =>
    /\s/.test(text.trim()) && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
      ? `Name ${JSON.stringify(clip(text))} is in capitals, expected ordinary letters`
      : undefined,
);
