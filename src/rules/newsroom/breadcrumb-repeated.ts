/** Two entries of a list, or steps of a trail, lead to one page. */
import { clip, elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve, urlOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "newsroom/breadcrumb-repeated",
    gate: isOddTrail,
    severity: "warning",
    types: ["ItemList"],
    properties: ["itemListElement"],
    title: "Two entries of a list or trail lead to one page",
    why: "The trail leads in a circle, or one entry of the list shows twice.",
    mend: "Give each entry its own page.",
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
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", position: 1, url: "https://news.example/fair" },
            { "@type": "ListItem", position: 2, url: "https://news.example/fair" },
          ],
        },
        says: ["Entry leads to https://news.example/fair as one before it, expected a page of its own"],
      },
    ],
  },
  (node, _context, graph) => {
    const seen = new Set<string>();
    const noun = isA(node.types, "BreadcrumbList") ? "Step" : "Entry";
    return elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`).flatMap(({ value, at }) => {
      const entry = resolve(value, graph);
      const property = entry?.item === undefined ? "url" : "item";
      const url = urlOf(entry?.[property]);
      if (url === undefined || !seen.has(url)) {
        if (url !== undefined) seen.add(url);
        return [];
      }
      return [
        {
          at: `${at}/${property}`,
          message: `${noun} leads to ${clip(url)} as one before it, expected a page of its own`,
        },
      ];
    });
  },
);
