/** A URL holds tracking parameters. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["url", "mainEntityOfPage", "@id"],
  {
    id: "newsroom/url-tracking",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "warning",
    title: "A URL holds tracking parameters",
    why: "One article gets as many addresses as campaigns.",
    mend: "Write the canonical URL.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
          image: "https://news.example/fair.jpg",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair?utm_source=x",
        },
        says: ["url holds the tracking parameter utm_source=, expected the plain URL"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const tag = /[?&]((?:utm_[a-z]+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid)=)/i.exec(text)?.[1];
    return tag === undefined ? undefined : `${name} holds the tracking parameter ${tag}, expected the plain URL`;
  },
);
