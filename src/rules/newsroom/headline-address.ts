/** A headline holds a web address. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-address",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "warning",
    title: "A headline holds a web address",
    why: "Addresses belong in url.",
    mend: "Take the address out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Fair opens https://news.example/a",
        },
        says: ["Headline holds the address https://news.example/a, expected text alone"],
      },
    ],
  },
  (text) => {
    const address = /(?:https?:\/\/|\bwww\.)[^\s]{1,60}/i.exec(text)?.[0];
    return address === undefined ? undefined : `Headline holds the address ${clip(address, 50)}, expected text alone`;
  },
);
