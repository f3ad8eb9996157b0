/** A URL of the site is not secure. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["url", "mainEntityOfPage", "image", "contentUrl", "thumbnailUrl", "embedUrl", "logo"],
  {
    id: "newsroom/url-http",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "warning",
    title: "A URL of the site is not secure",
    why: "Browsers warn of it, and on a secure page they do not load it.",
    mend: "Write https.",
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
          image: "http://news.example/fair.jpg",
        },
        says: ["image is http://news.example/fair.jpg, expected https"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.startsWith("http://") && !/^http:\/\/(?:localhost|[\d.]+|\[)/.test(text)
      ? `${name} is ${clip(text)}, expected https`
      : undefined,
);
