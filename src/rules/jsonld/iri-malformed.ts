/** A link holds characters that no IRI may hold. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";

const LINKS = [
  "url",
  "sameAs",
  "mainEntityOfPage",
  "image",
  "logo",
  "contentUrl",
  "thumbnailUrl",
  "embedUrl",
  "license",
  "isBasedOn",
  "item",
  "discussionUrl",
  "relatedLink",
];

export const rule = onText(
  LINKS,
  {
    id: "jsonld/iri-malformed",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "error",
    fault: "value",
    title: "A link holds characters that no IRI may hold",
    why: "schema.org's context makes IRIs of these values; a processor drops what is none.",
    mend: "Encode the blank as %20, or take it out.",
    spec: "https://www.rfc-editor.org/rfc/rfc3987#section-2.2",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/book fair",
        },
        says: ['url is "https://news.example/book fair", expected a URL without blanks'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /[\s<>"|\\^`]/.test(text) && /^https?:\/\//i.test(text)
      ? `${name} is ${JSON.stringify(clip(text))}, expected a URL without blanks`
      : undefined,
);
