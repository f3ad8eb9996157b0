/** An author holds several names. */
import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

const JOINT = /\s(?:and|und|och|og|et|и|və|ve|&|\+)\s|;\s?|\s\/\s?/iu;
const FULL = /^\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u;

export const rule = onByline(
  {
    id: "newsroom/author-several",
    isContextFree: true,
    severity: "warning",
    title: "An author holds several names",
    why: "Consumers take the whole as the name of one person.",
    mend: "Give a list with one object for each author.",
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
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Andrea Sand" },
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Lee, Ann" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee and Bob Roe" },
        },
        says: ['Author "Ann Lee and Bob Roe" holds several names, expected one object each'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Anar Məmmədov və Aysel Quliyeva" },
        },
        says: ['Author "Anar Məmmədov və Aysel Quliyeva" holds several names, expected one object each'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee, Bob Roe" },
        },
        says: ['Author "Ann Lee, Bob Roe" holds several names, expected one object each'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "Ann Lee and Bob Roe",
        },
        says: ['Author "Ann Lee and Bob Roe" holds several names, expected one object each'],
      },
    ],
  },
  (name, { isPerson }) => {
    const joint = JOINT.exec(name);
    if (joint !== null && (isPerson || joint[0].trim() === ";"))
      return `Author ${JSON.stringify(clip(name))} holds several names, expected one object each`;
    const parts = isPerson ? name.split(/,\s*/) : [];
    return parts.length > 1 && parts.every((part) => FULL.test(part))
      ? `Author ${JSON.stringify(clip(name))} holds several names, expected one object each`
      : undefined;
  },
);
