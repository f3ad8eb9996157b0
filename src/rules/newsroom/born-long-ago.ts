/** A person would be older than anyone. */

import { clip, firstText, isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/born-long-ago",
    severity: "info",
    types: ["Person"],
    properties: ["birthDate"],
    title: "A person would be older than anyone",
    why: "Either the year is wrong or the date of death is missing.",
    mend: "Correct birthDate, or give deathDate.",
    spec: "house rule",
    examples: [
      {
        now: "2026-06-01T00:00:00Z",
        good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", birthDate: "1990-04-02" },
      },
      {
        now: "2026-06-01T00:00:00Z",
        good: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          birthDate: "1790-04-02",
          deathDate: "1850-01-01",
        },
      },
      {
        now: "2026-06-01T00:00:00Z",
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", birthDate: "1790-04-02" },
        says: ["birthDate is 1790-04-02 and there is no deathDate, expected a birth within 120 years"],
      },
    ],
  },
  (node, { now }) => {
    const born = firstText(node.value.birthDate);
    if (now === undefined || born === undefined || isPresent(node.value.deathDate)) return NOTHING;
    if (!isEarlier(born, `${Number(now.slice(0, 4)) - 120}-01-01`)) return NOTHING;
    const message = `birthDate is ${clip(born)} and there is no deathDate, expected a birth within 120 years`;
    return [{ at: `${node.pointer}/birthDate`, message }];
  },
);
