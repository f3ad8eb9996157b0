/** An author is plain text. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/author-object",
    forms: ["text", "list"],
    types: ["Article"],
    properties: ["author"],
    severity: "warning",
    fault: "value",
    title: "An author is plain text",
    why: "Google asks for an object, whose type tells a person from an organization.",
    mend: 'Write {"@type": "Person", "name": …, "url": …}.',
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
          author: "Ann Lee",
        },
        says: ['author is the text "Ann Lee", expected a Person or Organization'],
      },
    ],
  },
  (node) =>
    inElements(node, "author", (author, at) =>
      typeof author === "string" && author.trim() !== ""
        ? {
            at,
            message: `author is the text ${JSON.stringify(clip(author))}, expected a Person or Organization`,
            data: { property: "author" },
          }
        : undefined,
    ),
);
