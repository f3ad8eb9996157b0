/** An author has no name. */
import { elementsOf, isPresent, onNode } from "../../syntax/data-rules.ts";
import { resolve } from "../../syntax/graph-index.ts";

export const rule = onNode(
  {
    id: "google/author-name",
    types: ["Article"],
    severity: "warning",
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
  (node, _context, graph) =>
    elementsOf(node.value.author, `${node.pointer}/author`).flatMap(({ value, at }) => {
      const author = resolve(value, graph);
      return author === undefined || isPresent(author.name) || Object.keys(author).every((key) => key.startsWith("@"))
        ? []
        : [{ at, message: "author has no name, expected the name of the author", data: { property: "name" } }];
    }),
);
