/** The body holds markup. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

const TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|li|h[1-6]|script|iframe|blockquote)(?:\s[^<>]{0,300})?\/?>/i;

export const rule = onText(
  ["articleBody"],
  {
    id: "newsroom/body-markup",
    types: ["Article"],
    ordinary: ORDINARY_PROSE,
    severity: "warning",
    title: "The body holds markup",
    why: "articleBody is text: tags are counted and shown as words.",
    mend: "Give the text alone.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          articleBody: "Stalls open.",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          articleBody: "<p>Stalls open.</p>",
        },
        says: ["articleBody holds the tag <p>, expected plain text"],
      },
    ],
  },
  (text) => {
    const tag = text.includes("<") ? TAG.exec(text)?.[0] : undefined;
    return tag === undefined ? undefined : `articleBody holds the tag ${clip(tag, 40)}, expected plain text`;
  },
);
