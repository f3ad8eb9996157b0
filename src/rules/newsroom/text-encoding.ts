/** A text has been read in the wrong encoding. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { GARBLED, ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline", "name", "description", "articleBody", "caption", "alternativeHeadline"],
  {
    id: "newsroom/text-encoding",
    ordinary: ORDINARY_PROSE,
    severity: "error",
    title: "A text has been read in the wrong encoding",
    why: "Letters are lost or garbled.",
    mend: "Read the source as UTF-8 and write the text again.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Café fair opens" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair in Lachn�" },
        says: ["headline holds the replacement character U+FFFD, expected the letter that was lost"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "CafÃ© fair opens" },
        says: ['headline holds "Ã©", expected text in the right encoding'],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const garbled = GARBLED.exec(text)?.[0];
    if (garbled === undefined) return undefined;
    return garbled === "\uFFFD"
      ? `${name} holds the replacement character U+FFFD, expected the letter that was lost`
      : `${name} holds ${JSON.stringify(garbled)}, expected text in the right encoding`;
  },
);
