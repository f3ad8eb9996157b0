/** An author is a handle. */

import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

/** Names as they are written, with a capital first. */
const ORDINARY: Pick<RegExp, "test"> = { test: (name) => !/^[a-z]/.test(name) && ORDINARY_NAME.test(name) };

export const rule = onByline(
  {
    id: "newsroom/author-handle",
    ordinary: ORDINARY,
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
          author: { "@type": "Person", name: "ann-lee" },
        },
        says: ["Author is the handle ann-lee, expected a name"],
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
  (name) =>
    /^@[\w.]{2,40}$|^[a-z]{2,20}(?:[-_.][a-z]{2,20}){1,2}\d{0,4}$/.test(name.trim())
      ? `Author is the handle ${name.trim()}, expected a name`
      : undefined,
);
