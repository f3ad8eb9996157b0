/** A URL leads into the house. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";
import { LINK_PROPERTIES } from "../../syntax/values/plain-urls.ts";
import { LOCAL_URL } from "../../syntax/values/usual-files.ts";

export const rule = onText(
  LINK_PROPERTIES,
  {
    id: "newsroom/url-local",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "error",
    title: "A URL leads into the house",
    why: "A system in test has written it; no reader can reach it.",
    mend: "Build the page with its public address.",
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
          url: "http://localhost:3000/fair",
        },
        says: ["url is http://localhost:3000/fair, expected an address that the public can reach"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    LOCAL_URL.test(text) ? `${name} is ${clip(text)}, expected an address that the public can reach` : undefined,
);
