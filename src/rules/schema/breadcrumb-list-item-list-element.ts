/** itemListElement of a trail is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("BreadcrumbList", "itemListElement", "a list of ListItems", {
  id: "schema/breadcrumb-list-item-list-element",
  severity: "error",
  fault: "value",
  title: "itemListElement of a trail is missing, blank or ill-formed",
  why: "A trail without steps leads nowhere.",
  mend: "Give itemListElement a list of ListItems.",
  spec: "https://schema.org/itemListElement",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        itemListElement: [{ "@type": "ListItem", position: 1, name: "News", item: "https://news.example/" }],
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "BreadcrumbList" },
      says: ["BreadcrumbList has no itemListElement, expected a list of ListItems"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "BreadcrumbList", itemListElement: "" },
      says: ["BreadcrumbList has a blank itemListElement, expected a list of ListItems"],
    },
  ],
});
