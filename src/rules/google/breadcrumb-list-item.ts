/** A step of a trail is no ListItem. */
import { clip, elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "google/breadcrumb-list-item",
    gate: isOddTrail,
    severity: "error",
    types: ["BreadcrumbList"],
    properties: ["itemListElement"],
    title: "A step of a trail is no ListItem",
    why: "Google reads position, name and item of each.",
    mend: "Write a ListItem.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    checkedOn: "2026-07-01",
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
            "Society",
          ],
        },
        says: ['Step is the text "Society", expected a ListItem'],
      },
    ],
  },
  (node) =>
    elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`).flatMap(({ value, at }) =>
      typeof value === "string" && value.trim() !== "" && !/^https?:/.test(value)
        ? [{ at, message: `Step is the text ${JSON.stringify(clip(value))}, expected a ListItem` }]
        : [],
    ),
);
