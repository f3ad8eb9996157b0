/** An author holds an e-mail address. */

import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onByline(
  {
    id: "newsroom/author-email",
    ordinary: ORDINARY_NAME,
    severity: "error",
    title: "An author holds an e-mail address",
    why: "It is shown to everyone and harvested; the field takes the name.",
    mend: "Take the address out; email has a property of its own.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee <ann@news.example>" },
        },
        says: [
          'Author "Ann Lee <ann@news.example>" holds the e-mail address ann@news.example, expected the name alone',
        ],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "ann@news.example" },
        },
        says: ['Author "ann@news.example" holds the e-mail address ann@news.example, expected the name alone'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "Ann Lee <ann@news.example>",
        },
        says: [
          'Author "Ann Lee <ann@news.example>" holds the e-mail address ann@news.example, expected the name alone',
        ],
      },
    ],
  },
  (name) => {
    const address = /[^\s@<>()]{1,64}@[^\s@<>()]{1,80}\.[a-z]{2,24}/i.exec(name)?.[0];
    return address === undefined
      ? undefined
      : `Author ${JSON.stringify(clip(name))} holds the e-mail address ${address}, expected the name alone`;
  },
);
