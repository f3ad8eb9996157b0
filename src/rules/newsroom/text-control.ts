/** A text holds a control character. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

export const rule = onText(
  ["headline", "name", "description", "articleBody", "caption", "alternativeHeadline", "jobTitle"],
  {
    id: "newsroom/text-control",
    ordinary: ORDINARY_PROSE,
    severity: "error",
    title: "A text holds a control character",
    why: "XML forbids them, so every feed made of the text breaks.",
    mend: "Take it out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair\u000bopens" },
        says: ["headline holds the control character U+000B at offset 9, expected none"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const at = text.search(CONTROL);
    if (at < 0) return undefined;
    const code = text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
    return `${name} holds the control character U+${code} at offset ${at}, expected none`;
  },
);
