/** A link holds characters that no IRI may hold. */

import { clip, NOTHING, onNode, textsOf } from "../../syntax/data-rules.ts";
import type { Finding } from "../../types.ts";

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

export const rule = onNode(
  {
    id: "jsonld/iri-malformed",
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
  (node) => {
    let found: Finding[] | undefined;
    for (const name of LINKS) {
      const value = node.value[name];
      if (value === undefined) continue;
      for (const { text, at } of textsOf(value, `${node.pointer}/${name}`)) {
        if (text.trim() === "" || !/^https?:\/\//i.test(text) || !/[\s<>"|\\^`]/.test(text)) continue;
        found ??= [];
        found.push({
          at,
          message: `${name} is ${JSON.stringify(clip(text))}, expected a URL without blanks`,
          data: { property: name, value: clip(text) },
        });
      }
    }
    return found ?? NOTHING;
  },
);
