/** A work was changed before it was made. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/modified-before-created",
    severity: "warning",
    types: ["CreativeWork"],
    properties: ["dateModified"],
    title: "A work was changed before it was made",
    why: "One of the dates is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          dateCreated: "2026-05-11",
          dateModified: "2026-05-12",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          dateCreated: "2026-05-12",
          dateModified: "2026-05-11",
        },
        says: ["dateModified 2026-05-11 is earlier than dateCreated 2026-05-12, expected the same time or later"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.dateCreated);
    const second = firstText(node.value.dateModified);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    // where the date of publication speaks against dateCreated, that one is told of
    if (isEarlier(firstText(node.value.datePublished), first)) return NOTHING;
    return [
      {
        at: `${node.pointer}/dateModified`,
        message: `dateModified ${second} is earlier than dateCreated ${first}, expected the same time or later`,
        related: [{ at: `${node.pointer}/dateCreated`, message: "dateCreated stands here" }],
      },
    ];
  },
);
