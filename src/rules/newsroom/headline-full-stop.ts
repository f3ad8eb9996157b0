/** A headline ends in a full stop. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-full-stop",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "info",
    title: "A headline ends in a full stop",
    why: "Headlines are titles; a full stop marks a sentence pasted in.",
    mend: "Take the full stop away.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" } },
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Fair moves to the U.S." } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens." },
        says: ["Headline ends in a full stop, expected none"],
      },
    ],
  },
  (text) =>
    /[^.\s]{4}\.$/.test(text.trimEnd()) && !/\.\S+\.$/.test(text.trimEnd())
      ? "Headline ends in a full stop, expected none"
      : undefined,
);
