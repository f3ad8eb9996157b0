/** An author has no page. */
import { elementsOf, isPresent, onNode } from "../../syntax/data-rules.ts";
import { resolve } from "../../syntax/graph-index.ts";

export const rule = onNode(
  {
    id: "google/author-url",
    types: ["Article"],
    severity: "warning",
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
  (node, _context, graph) =>
    elementsOf(node.value.author, `${node.pointer}/author`).flatMap(({ value, at }) => {
      const author = resolve(value, graph);
      return author === undefined ||
        isPresent(author.url) ||
        isPresent(author.sameAs) ||
        Object.keys(author).every((key) => key.startsWith("@")) ||
        /(?:Role|Review)$/.test(String(author["@type"]))
        ? []
        : [
            {
              at,
              message: "author has neither url nor sameAs, expected a page that identifies the author",
              data: { property: "url" },
            },
          ];
    }),
);
