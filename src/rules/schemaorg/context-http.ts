/** The context of schema.org is named with http. */

import { isUnusual } from "../../syntax/jsonld/context.ts";
import { elementsOf, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import type { JsonObject } from "../../types.ts";

export const rule = onGraph(
  {
    id: "schemaorg/context-http",
    gate: isUnusual,
    severity: "warning",
    title: "The context of schema.org is named with http",
    why: "Both are accepted; schema.org itself writes https.",
    mend: "Write https://schema.org.",
    spec: "https://schema.org/docs/faq.html#19",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "http://schema.org", "@type": "Person", name: "Ann" },
        says: ["Context is http://schema.org, expected https://schema.org"],
      },
    ],
  },
  (graph) =>
    elementsOf(graph.value, "").flatMap(({ value, at }) => {
      const context =
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? (value as JsonObject)["@context"]
          : undefined;
      return elementsOf(context, `${at}/@context`).flatMap((each) =>
        typeof each.value === "string" && /^http:\/\/(?:www\.)?schema\.org/.test(each.value)
          ? [
              {
                at: each.at,
                message: `Context is ${each.value}, expected https://schema.org`,
                fix: { description: "Write https://schema.org", replacement: "https://schema.org" },
              },
            ]
          : [],
      );
    }),
);
