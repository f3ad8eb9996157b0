/** An article is about itself. */
import { inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/about-itself",
    forms: ["list", "things", "object"],
    severity: "warning",
    properties: [
      "about",
      "mentions",
      "author",
      "publisher",
      "citation",
      "isBasedOn",
      "mainEntity",
      "performer",
      "organizer",
    ],
    title: "Something points at itself",
    why: "The reference says nothing; another @id was meant.",
    mend: "Give the @id of what is meant.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          "@id": "https://news.example/a#article",
          headline: "Road opens",
          about: { "@id": "https://news.example/a#event", "@type": "Event" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          "@id": "https://news.example/a#article",
          headline: "Road opens",
          about: { "@id": "https://news.example/a#article" },
        },
        says: ["about points at the NewsArticle itself, expected something else"],
      },
    ],
  },
  (node, _context, _graph, name = "") =>
    inElements(node, name, (element, at) => {
      if (node.id === undefined || typeof element !== "object" || element === null || Array.isArray(element))
        return undefined;
      if (!Object.hasOwn(element, "@id") || urlOf(element) !== node.id) return undefined;
      return {
        at: `${at}/@id`,
        message: `${name} points at the ${node.types[0] ?? "node"} itself, expected something else`,
      };
    }),
);
