/** The context is neither URL nor object. */

import { isUnusual } from "../../syntax/jsonld/context.ts";
import { elementsOf, isPresent, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import type { Json, JsonObject } from "../../types.ts";

export const rule = onGraph(
  {
    id: "jsonld/context-malformed",
    gate: isUnusual,
    severity: "error",
    title: "The context is neither URL nor object",
    why: "No processor can read it.",
    mend: 'Write "@context": "https://schema.org".',
    spec: "https://www.w3.org/TR/json-ld11/#the-context",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      { bad: { "@context": 5, "@type": "Person", name: "Ann" }, says: ["@context is 5, expected a URL or an object"] },
      {
        bad: { "@context": {}, "@type": "Person", name: "Ann" },
        says: ["@context is {}, expected a URL or an object that says something"],
      },
    ],
  },
  (graph) =>
    elementsOf(graph.value, "").flatMap(({ value, at }) => {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, "@context")) return [];
      const context = (value as JsonObject)["@context"] as Json;
      if (typeof context === "string" ? context.trim() !== "" : typeof context === "object" && isPresent(context))
        return [];
      const isBlank = typeof context === "object" && context !== null;
      const message = `@context is ${JSON.stringify(context)}, expected a URL or an object${isBlank ? " that says something" : ""}`;
      return [{ at: `${at}/@context`, message }];
    }),
);
