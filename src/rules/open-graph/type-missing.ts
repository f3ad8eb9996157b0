/** A page that speaks Open Graph has og:type. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("og:type", "a type, such as article", {
  id: "open-graph/type-missing",
  severity: "error",
  title: "Open Graph type is missing",
  why: "It is one of the four properties that Open Graph requires; without it a page counts as a website and its article tags are not read.",
  mend: "Add a meta tag with property og:type.",
  spec: "https://ogp.me/",
  checkedOn: "2026-11-24",
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      says: ["Page has no og:type, expected a type, such as article"],
    },
  ],
});
