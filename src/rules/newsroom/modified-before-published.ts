/** An article was changed before it was published. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/modified-before-published",
    types: ["CreativeWork"],
    properties: ["dateModified"],
    severity: "error",
    title: "An article was changed before it was published",
    why: "One of the dates is wrong, and consumers trust neither.",
    mend: "Correct the date, or leave dateModified out.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00+04:00",
          dateModified: "2026-04-25T06:00:00Z",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00+04:00",
          dateModified: "2026-04-24T09:00:00+04:00",
        },
        says: [
          "dateModified 2026-04-24T09:00:00+04:00 is earlier than datePublished 2026-04-25T09:00:00+04:00, expected the same time or later",
        ],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.datePublished);
    const second = firstText(node.value.dateModified);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/dateModified`,
        message: `dateModified ${second} is earlier than datePublished ${first}, expected the same time or later`,
        related: [{ at: `${node.pointer}/datePublished`, message: "datePublished stands here" }],
      },
    ];
  },
);
