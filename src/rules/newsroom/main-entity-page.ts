/** An article has its page for main entity. */
import { inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "newsroom/main-entity-page",
    severity: "warning",
    types: ["Article"],
    properties: ["mainEntity"],
    title: "An article has its page for main entity",
    why: "mainEntity is what a page is about; the page of an article is its mainEntityOfPage.",
    mend: "Write mainEntityOfPage.",
    spec: "https://schema.org/mainEntityOfPage",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          mainEntityOfPage: { "@type": "WebPage", "@id": "https://news.example/a" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          mainEntity: { "@type": "WebPage", "@id": "https://news.example/a" },
        },
        says: ["mainEntity of NewsArticle is a page, expected mainEntityOfPage"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "mainEntity", (element) => {
      const type = resolve(element, graph)?.["@type"];
      if (typeof type !== "string" || !isA([type], "WebPage")) return undefined;
      return {
        at: `${node.pointer}/mainEntity`,
        key: true,
        message: `mainEntity of ${node.types[0] ?? "Article"} is a page, expected mainEntityOfPage`,
      };
    }),
);
