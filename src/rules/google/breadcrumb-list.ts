/** A trail has no steps. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("itemListElement", "at least two ListItems", {
  id: "google/breadcrumb-list",
  types: ["BreadcrumbList"],
  severity: "error",
  fault: "value",
  title: "A trail has no steps",
  why: "Google requires itemListElement.",
  mend: "Give at least two ListItems.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
  checkedOn: "2026-07-01",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
          { "@type": "ListItem", position: 2, name: "Step 2", item: "https://news.example/2" },
        ],
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "BreadcrumbList" },
      says: ["BreadcrumbList has no itemListElement, expected at least two ListItems"],
    },
  ],
});
