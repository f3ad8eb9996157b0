/** A headline shouts with marks. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-exclaims",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "info",
    title: "A headline shouts with marks",
    why: "Rows of marks read as bait.",
    mend: "Keep one, or none.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Who reads still?" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Fair opens!!!" },
        says: ['Headline holds "!!!", expected one mark at most'],
      },
    ],
  },
  (text) => {
    const marks = /[!?]{2,}/.exec(text)?.[0];
    return marks === undefined ? undefined : `Headline holds ${JSON.stringify(marks)}, expected one mark at most`;
  },
);
