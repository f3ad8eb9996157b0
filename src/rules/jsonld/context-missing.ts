/** JSON-LD states no context. */

import { isContextKey, isUnusual } from "../../syntax/jsonld/context.ts";
import { elementsOf, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding } from "../../types.ts";

export const rule = onGraph(
  {
    id: "jsonld/context-missing",
    gate: isUnusual,
    severity: "warning",
    title: "JSON-LD states no context",
    why: "Without it no key has a meaning, and consumers drop the whole.",
    mend: 'Begin with "@context": "https://schema.org".',
    spec: "https://www.w3.org/TR/json-ld11/#the-context",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@type": "NewsArticle", headline: "Book fair opens" },
        says: ["JSON-LD has no @context, expected https://schema.org"],
      },
      {
        bad: { "@contex": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" },
        says: ["JSON-LD has @contex for a context, expected @context"],
      },
    ],
  },
  (graph) => {
    if (graph.syntax !== "json-ld") return NOTHING;
    const found: Finding[] = [];
    for (const { value, at } of elementsOf(graph.value, "")) {
      if (typeof value !== "object" || value === null || Array.isArray(value) || Object.hasOwn(value, "@context"))
        continue;
      const meant = Object.keys(value).find(isContextKey);
      found.push(
        meant === undefined
          ? { at, message: "JSON-LD has no @context, expected https://schema.org" }
          : { at: `${at}/${meant}`, key: true, message: `JSON-LD has ${meant} for a context, expected @context` },
      );
    }
    return found.length === 0 ? NOTHING : found;
  },
);
