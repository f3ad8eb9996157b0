/** A work was published before it was made. */

import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/published-before-created",
    types: ["CreativeWork"],
    properties: ["dateCreated"],
    severity: "warning",
    title: "A work was published before it was made",
    why: "One of the dates is wrong.",
    mend: "Correct the date.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25",
          dateCreated: "2026-04-24",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25",
          dateCreated: "2026-04-27",
        },
        says: ["datePublished 2026-04-25 is earlier than dateCreated 2026-04-27, expected the same time or later"],
      },
    ],
  },
  (node) => {
    const first = firstText(node.value.dateCreated);
    const second = firstText(node.value.datePublished);
    if (first === undefined || second === undefined || !isEarlier(second, first)) return NOTHING;
    // where the date of the last change comes before it as well, dateCreated is the odd one
    if (isEarlier(firstText(node.value.dateModified), first))
      return [
        {
          at: `${node.pointer}/dateCreated`,
          message: `dateCreated ${first} is later than datePublished ${second}, expected the same time or earlier`,
          related: [{ at: `${node.pointer}/datePublished`, message: "datePublished stands here" }],
        },
      ];
    return [
      {
        at: `${node.pointer}/datePublished`,
        message: `datePublished ${second} is earlier than dateCreated ${first}, expected the same time or later`,
        related: [{ at: `${node.pointer}/dateCreated`, message: "dateCreated stands here" }],
      },
    ];
  },
);
