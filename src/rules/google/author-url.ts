/** An author has no page. */
import { isAside, isPresent, isReference, NOTHING, onNode, saysElsewhere } from "../../syntax/schemaorg/data-rules.ts";
import { isAuthor } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "google/author-url",
    types: ["Person", "Organization"],
    severity: "warning",
    fault: "value",
    title: "An author has no page",
    why: "Google tells authors of one name apart by a page about them.",
    mend: "Give url, or sameAs.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Person", name: "Ann Lee" },
        },
        says: ["author has neither url nor sameAs, expected a page that identifies the author"],
      },
    ],
  },
  (node, _context, graph) => {
    if (isPresent(node.value.url) || isPresent(node.value.sameAs) || isReference(node) || !isAuthor(node, graph))
      return NOTHING;
    // Google asks it of authors of articles, and once a page: parts of one, and works of other kinds, are not asked
    const holder = node.parent === undefined ? undefined : graph.nodes[node.parent];
    if (node.property !== undefined && holder !== undefined && (!isA(holder.types, "Article") || isAside(holder)))
      return NOTHING;
    return ["url", "sameAs"].some((name) => saysElsewhere(node, name, graph))
      ? NOTHING
      : [
          {
            at: node.value.url === undefined ? node.pointer : `${node.pointer}/url`,
            message: "author has neither url nor sameAs, expected a page that identifies the author",
            data: { property: "url" },
          },
        ];
  },
);
