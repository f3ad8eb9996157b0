/** An article stands under a context that is not schema.org. */
import { closestHost, contextPointer, hasUnread } from "../../syntax/jsonld/context.ts";
import { clip, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { isSubtype } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onGraph(
  {
    id: "jsonld/context-foreign",
    gate: hasUnread,
    severity: "warning",
    title: "An article stands under a context that is not schema.org",
    why: "Search engines read schema.org alone.",
    mend: 'Write "@context": "https://schema.org".',
    spec: "https://www.w3.org/TR/json-ld11/#the-context",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://contexts.example/news", "@type": "NewsArticle", headline: "Fair" },
        says: ["Context is https://contexts.example/news, expected https://schema.org for an article"],
      },
    ],
  },
  (graph) => {
    if (
      graph.unread === undefined ||
      !graph.nodes.some((node) =>
        node.types.some((type) => type.startsWith("?:") && isSubtype(type.slice(2), "Article")),
      )
    )
      return NOTHING;
    return graph.unread
      .filter((name) => closestHost(name) === undefined && !/activitystreams/.test(name))
      .map((name) => ({
        at: contextPointer(graph.value, name),
        message: `Context is ${clip(name)}, expected https://schema.org for an article`,
      }));
  },
);
