/** A name or headline holds an invisible character. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

export const rule = onText(
  ["headline", "name", "alternativeHeadline", "jobTitle"],
  {
    id: "newsroom/text-invisible",
    ordinary: ORDINARY_PROSE,
    severity: "warning",
    title: "A name or headline holds an invisible character",
    why: "Names that look alike no longer match, and text may turn round.",
    mend: "Take it out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book​ fair opens" },
        says: ["headline holds the invisible character U+200B, expected none"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const hidden = HIDDEN.exec(text)?.[0];
    return hidden === undefined
      ? undefined
      : `${name} holds the invisible character U+${(hidden.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()}, expected none`;
  },
);
