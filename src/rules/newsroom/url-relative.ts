/** A URL is relative. */

import { absoluteIn } from "../../syntax/findings/mends.ts";
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { isAbsolute } from "../../syntax/values/literals.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";
import { LINK_PROPERTIES } from "../../syntax/values/plain-urls.ts";

export const rule = onText(
  LINK_PROPERTIES,
  {
    id: "newsroom/url-relative",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "error",
    fault: "link",
    title: "A URL is relative",
    why: "Outside its page, in a feed or a graph, it leads nowhere.",
    mend: "Write it with scheme and host.",
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
          url: "/fair",
        },
        says: ['url is the relative URL "/fair", expected an absolute one'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: "//cdn.example/fair.jpg",
        },
        says: ['image is the relative URL "//cdn.example/fair.jpg", expected an absolute one'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" || /\s/.test(text.trim()) || isAbsolute(text) || (name === "sameAs" && !text.includes("/"))
      ? undefined
      : `${name} is the relative URL ${JSON.stringify(clip(text))}, expected an absolute one`,
  (text, context, graph) => absoluteIn(text, graph, context),
);
