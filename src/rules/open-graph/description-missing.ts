/** A page that speaks Open Graph has og:description. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("og:description", "a sentence or two about the page", {
  id: "open-graph/description-missing",
  severity: "info",
  title: "Open Graph description is missing",
  why: "A shared link shows it below the title; without it networks take words from somewhere on the page.",
  mend: "Add a meta tag with property og:description.",
  spec: "https://ogp.me/",
  checkedOn: "2026-11-24",
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:description" content="x"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      says: ["Page has no og:description, expected a sentence or two about the page"],
    },
  ],
});
