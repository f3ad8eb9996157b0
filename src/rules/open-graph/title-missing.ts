/** A page that speaks Open Graph has og:title. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("og:title", "the page's title", {
  id: "open-graph/title-missing",
  severity: "error",
  title: "Open Graph title is missing",
  why: "It is one of the four properties that Open Graph requires; without it a shared link shows whatever the network guesses.",
  mend: "Add a meta tag with property og:title.",
  spec: "https://ogp.me/",
  checkedOn: "2026-11-24",
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      says: ["Page has no og:title, expected the page's title"],
    },
  ],
});
