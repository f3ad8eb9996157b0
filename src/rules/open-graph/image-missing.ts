/** A page that speaks Open Graph has og:image. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("og:image", "the URL of a picture", {
  id: "open-graph/image-missing",
  severity: "error",
  title: "Open Graph image is missing",
  why: "It is one of the four properties that Open Graph requires; a link without picture is hardly seen in a timeline.",
  mend: "Add a meta tag with property og:image.",
  spec: "https://ogp.me/",
  checkedOn: "2026-11-24",
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"></head><body></body></html>',
      says: ["Page has no og:image, expected the URL of a picture"],
    },
  ],
});
