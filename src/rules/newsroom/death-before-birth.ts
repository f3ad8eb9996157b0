/** A person died before being born. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/death-before-birth",
    types: ["Person"],
    properties: ["deathDate"],
    severity: "error",
    title: "A person died before being born",
    why: "One of the dates is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          birthDate: "1900-01-01",
          deathDate: "1980-01-01",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          birthDate: "1980-01-01",
          deathDate: "1900-01-01",
        },
        says: ["deathDate 1900-01-01 is earlier than birthDate 1980-01-01, expected a later date"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.birthDate);
    const second = firstText(node.value.deathDate);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/deathDate`,
        message: `deathDate ${second} is earlier than birthDate ${first}, expected a later date`,
        related: [{ at: `${node.pointer}/birthDate`, message: "birthDate stands here" }],
      },
    ];
  },
);
