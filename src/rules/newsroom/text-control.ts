/** A text holds a control character. */

import { onText } from "../../syntax/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/ordinary.ts";

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
        says: ["headline holds the control character U+000B, expected none"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const control = CONTROL.exec(text)?.[0];
    return control === undefined
      ? undefined
      : `${name} holds the control character U+${control.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}, expected none`;
  },
);
