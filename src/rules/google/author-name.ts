/** An author has no name. */
import { isPresent, isReference, NOTHING, onNode, saysElsewhere } from "../../syntax/schemaorg/data-rules.ts";
import { isAuthor } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/author-name",
    types: ["Person", "Organization"],
    severity: "warning",
    fault: "value",
    title: "An author has no name",
    why: "Google asks for the name of each author.",
    mend: "Give name.",
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
          author: { "@type": "Person", url: "https://news.example/ann-lee" },
        },
        says: ["author has no name, expected the name of the author"],
      },
    ],
  },
  (node, _context, graph) => {
    if (isPresent(node.value.name) || isReference(node) || !isAuthor(node, graph)) return NOTHING;
    return ["name"].some((name) => saysElsewhere(node, name, graph))
      ? NOTHING
      : [
          {
            at: node.value.name === undefined ? node.pointer : `${node.pointer}/name`,
            message: "author has no name, expected the name of the author",
            data: { property: "name" },
          },
        ];
  },
);
