/** An author is a web address. */

import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onByline(
  {
    id: "newsroom/author-address",
    ordinary: ORDINARY_NAME,
    severity: "error",
    title: "An author is a web address",
    why: "Readers are shown the address in place of a name.",
    mend: "Put the name in name and the address in url.",
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
          author: { "@type": "Person", name: "https://news.example/ann-lee" },
        },
        says: ['Author is the address "https://news.example/ann-lee", expected a name'],
      },
    ],
  },
  (name) => {
    const address = /(?:https?:\/\/|\bwww\.)[^\s]{1,120}/i.exec(name)?.[0];
    return address === undefined
      ? undefined
      : `Author is the address ${JSON.stringify(clip(address))}, expected a name`;
  },
);
