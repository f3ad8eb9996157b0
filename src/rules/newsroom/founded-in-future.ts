/** A body was founded in the future. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/founded-in-future",
    severity: "error",
    types: ["Organization"],
    properties: ["foundingDate"],
    title: "A body was founded in the future",
    why: "The date is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        now: "2026-06-01T00:00:00Z",
        good: { "@context": "https://schema.org", "@type": "Organization", name: "News", foundingDate: "2009-05-01" },
      },
      {
        now: "2026-06-01T00:00:00Z",
        bad: { "@context": "https://schema.org", "@type": "Organization", name: "News", foundingDate: "2209-05-01" },
        says: ["foundingDate is 2209-05-01, expected no later than now (2026-06-01T00:00:00Z)"],
      },
    ],
  },
  (node, { now }, _graph, name = "") => {
    const date = firstText(node.value[name]);
    if (now === undefined || date === undefined || !isEarlier(now, date)) return NOTHING;
    return [{ at: `${node.pointer}/${name}`, message: `${name} is ${date}, expected no later than now (${now})` }];
  },
);
