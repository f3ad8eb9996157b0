/** A list holds one value twice. */
import { clip, NOTHING, onNode, textsOf } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/value-repeated",
    forms: ["list", "things"],
    severity: "info",
    properties: [
      "keywords",
      "sameAs",
      "knowsLanguage",
      "availableLanguage",
      "areaServed",
      "alternateName",
      "articleSection",
    ],
    title: "A list holds one value twice",
    why: "The second says nothing new.",
    mend: "Take one out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", keywords: ["road", "bridge"] } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", keywords: ["road", "bridge", "Road"] },
        says: ['keywords holds "Road" twice, expected once'],
      },
    ],
  },
  (node, _context, _graph, name = "") => {
    const value = node.value[name];
    if (!Array.isArray(value) || value.length < 2) return NOTHING;
    if (
      new Set(value.map((each) => (typeof each === "string" ? each.trim().toLowerCase() : each))).size === value.length
    )
      return NOTHING;
    const seen = new Set<string>();
    return textsOf(value, `${node.pointer}/${name}`).flatMap(({ text, at }) => {
      const folded = text.trim().toLowerCase();
      if (folded === "" || !seen.has(folded)) {
        seen.add(folded);
        return [];
      }
      return [{ at, message: `${name} holds ${JSON.stringify(clip(text))} twice, expected once` }];
    });
  },
);
