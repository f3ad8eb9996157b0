/** Two steps of a trail lead to one page. */
import { clip, elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve, urlOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/breadcrumb-repeated",
    severity: "warning",
    types: ["BreadcrumbList"],
    properties: ["itemListElement"],
    title: "Two steps of a trail lead to one page",
    why: "The trail leads in a circle.",
    mend: "Give each step its own page.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Home", item: "https://news.example/" },
            { "@type": "ListItem", position: 2, name: "Society", item: "https://news.example/society" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Home", item: "https://news.example/" },
            { "@type": "ListItem", position: 2, name: "Society", item: "https://news.example/" },
          ],
        },
        says: ["Step leads to https://news.example/ as one before it, expected a page of its own"],
      },
    ],
  },
  (node, _context, graph) => {
    const seen = new Set<string>();
    return elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`).flatMap(({ value, at }) => {
      const url = urlOf(resolve(value, graph)?.item);
      if (url === undefined || !seen.has(url)) {
        if (url !== undefined) seen.add(url);
        return [];
      }
      return [{ at: `${at}/item`, message: `Step leads to ${clip(url)} as one before it, expected a page of its own` }];
    });
  },
);
