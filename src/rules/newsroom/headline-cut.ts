/** A headline is cut. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-cut",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "warning",
    title: "A headline is cut",
    why: "A system has shortened it; consumers shorten it again, each to its own width.",
    mend: "Give the whole headline.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in…" },
        says: ["Headline ends in an ellipsis, expected all of it"],
      },
    ],
  },
  (text) => (/(?:…|\.{3})$/.test(text.trimEnd()) ? "Headline ends in an ellipsis, expected all of it" : undefined),
);
