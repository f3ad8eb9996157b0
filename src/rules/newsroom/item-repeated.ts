/** Tells that an item of a feed was left out because the build had read the article before. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/item-repeated",
  on: "article",
  severity: "info",
  title: "Item was read before",
  why: "RSS, Atom and JSON Feed of one site hold the same articles: each counts once, and an article before what a feed says of it.",
  mend: "Nothing, if it is the same article; if it is another, give it a guid and a URL of its own.",
  spec: "house rule",
  // Only publishing sees all inputs; it hands this over as a trouble.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/item-repeated",
            message: 'Item "4711" was read before, from an article or another feed, which counts',
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ['Item "4711" was read before, from an article or another feed, which counts'],
    },
  ],
};
