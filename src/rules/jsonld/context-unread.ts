/** A context cannot be read without network. */
import { closestHost, hasUnread } from "../../syntax/jsonld/context.ts";
import { clip, onGraph } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onGraph(
  {
    id: "jsonld/context-unread",
    gate: hasUnread,
    severity: "info",
    title: "A context cannot be read without network",
    why: "What its terms mean is known only to its host.",
    mend: "Nothing to mend if the context is meant; keep schema.org terms under https://schema.org.",
    spec: "https://www.w3.org/TR/json-ld11/#the-context",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://www.w3.org/ns/activitystreams", type: "Note" },
        says: ["Context https://www.w3.org/ns/activitystreams is not bundled, so its terms are not judged"],
      },
    ],
  },
  (graph) =>
    (graph.unread ?? [])
      .filter((name) => closestHost(name) === undefined)
      .map((name) => ({ at: "", message: `Context ${clip(name)} is not bundled, so its terms are not judged` })),
);
