/** A work expires before it is published. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/expires-before-published",
    types: ["CreativeWork"],
    properties: ["expires"],
    severity: "error",
    title: "A work expires before it is published",
    why: "It would never be shown.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25",
          expires: "2026-05-25",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25",
          expires: "2026-03-25",
        },
        says: ["expires 2026-03-25 is earlier than datePublished 2026-04-25, expected a later date"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.datePublished);
    const second = firstText(node.value.expires);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/expires`,
        message: `expires ${second} is earlier than datePublished ${first}, expected a later date`,
        related: [{ at: `${node.pointer}/datePublished`, message: "datePublished stands here" }],
      },
    ];
  },
);
