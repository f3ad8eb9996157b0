/** An author is a handle. */

import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

export const rule = onByline(
  {
    id: "newsroom/author-handle",
    ordinary: ORDINARY_NAME,
    severity: "warning",
    title: "An author is a handle",
    why: "A handle names an account, not a person.",
    mend: "Give the name; the account goes to sameAs.",
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
          author: { "@type": "Person", name: "@annlee" },
        },
        says: ["Author is the handle @annlee, expected a name"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "@annlee",
        },
        says: ["Author is the handle @annlee, expected a name"],
      },
    ],
  },
  (name) => (/^@[\w.]{2,40}$/.test(name.trim()) ? `Author is the handle ${name.trim()}, expected a name` : undefined),
);
