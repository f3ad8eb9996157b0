/** The context is a misspelt schema.org. */
import { closestHost, contextPointer, hasUnread } from "../../syntax/jsonld/context.ts";
import { clip, onGraph } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onGraph(
  {
    id: "jsonld/context-misspelt",
    gate: hasUnread,
    severity: "error",
    title: "The context is a misspelt schema.org",
    why: "Consumers fetch another file, or none, and drop the whole.",
    mend: "Write https://schema.org.",
    spec: "https://www.w3.org/TR/json-ld11/#the-context",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.com", "@type": "NewsArticle" },
        says: ["Context is https://schema.com, expected https://schema.org"],
      },
      {
        bad: { "@context": "schema.org", "@type": "NewsArticle" },
        says: ["Context is schema.org, expected https://schema.org"],
      },
    ],
  },
  (graph) =>
    (graph.unread ?? []).flatMap((name) => {
      const meant = closestHost(name);
      return meant === undefined
        ? []
        : [
            {
              at: contextPointer(graph.value, name),
              message: `Context is ${clip(name)}, expected ${meant}`,
              fix: { description: `Write ${meant}`, replacement: meant },
            },
          ];
    }),
);
