/** The name of an organization stands in quotation marks. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/organization-quotes",
    types: ["Organization"],
    ordinary: ORDINARY_NAME,
    severity: "info",
    title: "The name of an organization stands in quotation marks",
    why: "They belong to the sentence, not to the name.",
    mend: "Take them away.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "SportsTeam", name: "Qarabağ" } },
      {
        bad: { "@context": "https://schema.org", "@type": "SportsTeam", name: "«Qarabağ»" },
        says: ['Name "«Qarabağ»" stands in quotation marks, expected the name alone'],
      },
    ],
  },
  (text) =>
    /^["«“„].+["»”“]$/u.test(text.trim())
      ? `Name ${JSON.stringify(clip(text))} stands in quotation marks, expected the name alone`
      : undefined,
);
