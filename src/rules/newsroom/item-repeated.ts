/** Tells that an item of a feed was left out because the build had read the article before. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/item-repeated",
    severity: "info",
    title: "Item was read before",
    why: "RSS, Atom and JSON Feed of one site hold the same articles: each counts once, and an article before what a feed says of it.",
    mend: "Nothing, if it is the same article; if it is another, give it a guid and a URL of its own.",
    spec: "house rule",
  },
  'Item "4711" was read before, from an article or another feed, which counts',
);
