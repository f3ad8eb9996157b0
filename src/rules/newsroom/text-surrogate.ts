/** A text holds half a character. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const rule = onText(
  [
    "headline",
    "alternativeHeadline",
    "name",
    "description",
    "articleBody",
    "articleSection",
    "keywords",
    "caption",
    "creditText",
    "jobTitle",
  ],
  {
    id: "newsroom/text-surrogate",
    ordinary: ORDINARY_PROSE,
    severity: "error",
    title: "A text holds half a character",
    why: "Cut in the middle of an emoji or rare letter, it can be written to no file.",
    mend: "Cut between characters, or give the whole text.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann 😀" } },
      {
        bad: '{"@context": "https://schema.org", "@type": "Person", "name": "Ann \\ud83d"}',
        says: ["name holds half a character (the lone surrogate U+D83D at offset 4), expected whole ones"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    if (text.isWellFormed()) return undefined;
    const at = text.search(LONE);
    const code = text.charCodeAt(at).toString(16).toUpperCase();
    return `${name} holds half a character (the lone surrogate U+${code} at offset ${at}), expected whole ones`;
  },
);
