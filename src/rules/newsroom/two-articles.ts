/** Two nodes describe one article. */

import { firstText, isReference, label, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import type { Finding, NodeView } from "../../types.ts";

/** Under these an article is another one, told of in passing. */
const PARTS = new Set([
  "hasPart",
  "isPartOf",
  "citation",
  "isBasedOn",
  "workExample",
  "exampleOfWork",
  "translationOfWork",
  "workTranslation",
  "subjectOf",
  "mentions",
  "about",
  "itemListElement",
  "item",
  "significantLink",
  "relatedLink",
  "liveBlogUpdate",
  "comment",
  "blogPost",
  "mainEntity",
]);

function pageOf(node: NodeView): string | undefined {
  const url = urlOf(node.value.url) ?? urlOf(node.value.mainEntityOfPage);
  return url
    ?.replace(/#.*$/, "")
    .replace(/\/$/, "")
    .replace(/^https?:\/\/(?:www\.)?/, "");
}

export const rule = onGraph(
  {
    id: "newsroom/two-articles",
    severity: "warning",
    title: "Two nodes describe one article",
    why: "Consumers pick one of them by chance, or count two articles.",
    mend: "Join the nodes, or give both one @id.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens in Lachin", url: "https://news.example/fair" },
            { "@type": "NewsArticle", headline: "Road opens", url: "https://news.example/road" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens in Lachin", url: "https://news.example/fair" },
            { "@type": "Article", headline: "Fair", mainEntityOfPage: "https://news.example/fair" },
          ],
        },
        says: ["Article describes the same article as an earlier node, expected one node"],
      },
    ],
  },
  (graph) => {
    let articles = 0;
    for (const node of graph.nodes) if (isA(node.types, "Article")) articles++;
    if (articles < 2) return NOTHING;
    const seen = new Map<string, NodeView>();
    const found: Finding[] = [];
    for (const node of graph.nodes) {
      if (!isA(node.types, "Article") || isReference(node) || PARTS.has(node.property ?? "")) continue;
      const headline = firstText(node.value.headline)?.trim().toLowerCase();
      const keys = [
        pageOf(node),
        headline === undefined || headline === "" ? undefined : `headline ${headline}`,
      ].filter((key) => key !== undefined);
      const first = keys
        .map((key) => seen.get(key))
        .find((other) => other !== undefined && (other.id === undefined || other.id !== node.id));
      for (const key of keys) if (!seen.has(key)) seen.set(key, node);
      if (first !== undefined) {
        found.push({
          at: node.pointer,
          message: `${label(node)} describes the same article as an earlier node, expected one node`,
          related: [{ at: first.pointer, message: "the earlier node" }],
        });
      }
    }
    return found.length === 0 ? NOTHING : found;
  },
);
