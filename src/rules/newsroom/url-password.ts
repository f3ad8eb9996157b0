/** A URL holds a password. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";
import { LINK_PROPERTIES } from "../../syntax/values/plain-urls.ts";

export const rule = onText(
  LINK_PROPERTIES,
  {
    id: "newsroom/url-password",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "error",
    title: "A URL holds a password",
    why: "It is published with the page.",
    mend: "Take it out, and change the password.",
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
          image: "https://ann:secret@news.example/fair.jpg",
        },
        says: ["image holds a user name and password, expected neither"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^https?:\/\/[^/?#@\s]*:[^/?#@\s]*@/i.test(text)
      ? `${name} holds a user name and password, expected neither`
      : undefined,
);
