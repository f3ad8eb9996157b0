/** A birth or death lies in the future. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/born-in-future",
    types: ["Person"],
    properties: ["birthDate", "deathDate"],
    severity: "error",
    title: "A birth or death lies in the future",
    why: "The date is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", birthDate: "1990-01-01" },
        now: "2026-04-25T10:00:00Z",
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", birthDate: "2090-01-01" },
        says: ["birthDate is 2090-01-01, expected no later than now (2026-04-25T10:00:00Z)"],
        now: "2026-04-25T10:00:00Z",
      },
    ],
  },
  (node, { now }, _graph, name) => {
    const date = name === undefined ? undefined : firstText(node.value[name]);
    if (now === undefined || date === undefined || !isEarlier(now, date)) return NOTHING;
    return [{ at: `${node.pointer}/${name}`, message: `${name} is ${date}, expected no later than now (${now})` }];
  },
);
