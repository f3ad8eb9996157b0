/** A page that speaks Open Graph has og:url. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("og:url", "the page's permanent URL", {
  id: "open-graph/url-missing",
  severity: "error",
  title: "Open Graph URL is missing",
  why: "It is one of the four properties that Open Graph requires: the object's permanent id, by which shares are counted together.",
  mend: "Add a meta tag with property og:url.",
  spec: "https://ogp.me/",
  checkedOn: "2026-11-24",
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      says: ["Page has no og:url, expected the page's permanent URL"],
    },
  ],
});
