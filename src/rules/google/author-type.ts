/** An author is neither Person nor Organization. */

import { holdsOddAuthor } from "../../syntax/schemaorg/bylines.ts";
import { inElements, onNode, saysSomething, withArticle } from "../../syntax/schemaorg/data-rules.ts";
import { knownTypesOf, resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA, isType } from "../../syntax/schemaorg/schemaorg.ts";

const AUTHORS = ["Person", "Organization", "Role"];

export const rule = onNode(
  {
    id: "google/author-type",
    entry: holdsOddAuthor,
    types: ["Article"],
    properties: ["author"],
    severity: "warning",
    fault: "value",
    title: "An author is neither Person nor Organization",
    why: "Google asks for the right type.",
    mend: "Set @type to Person or Organization.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens", author: { "@id": "#ann", name: "Ann Lee" } },
            { "@type": "Person", "@id": "#ann", name: "Ann Lee", url: "https://news.example/ann-lee" },
          ],
        },
      },
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
          author: { "@type": "Thing", name: "Ann Lee" },
        },
        says: ["author is a Thing, expected a Person or Organization"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "author", (value, at) => {
      const author = resolve(value, graph);
      if (author === undefined || !saysSomething(author)) return undefined;
      const types = knownTypesOf(author, graph);
      if (AUTHORS.some((kind) => isA(types, kind)) || types.some((type) => !isType(type))) return undefined;
      return {
        at,
        message: `author is ${types.length === 0 ? "of no type" : withArticle(types.join(" and "))}, expected a Person or Organization`,
        data: { property: "author" },
      };
    }),
);
