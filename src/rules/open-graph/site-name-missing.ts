/** A page that speaks Open Graph has og:site_name. */
import { requiresTag } from "../../syntax/pages/page-rules.ts";

export const rule = requiresTag("og:site_name", "the name of the site", {
  id: "open-graph/site-name-missing",
  severity: "info",
  title: "Open Graph site name is missing",
  why: "A shared link shows whose page it is by this name; without it only the host is seen.",
  mend: "Add a meta tag with property og:site_name.",
  spec: "https://ogp.me/",
  checkedOn: "2026-11-24",
  examples: [
    {
      good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:site_name" content="x"></head><body></body></html>',
    },
    {
      bad: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
      says: ["Page has no og:site_name, expected the name of the site"],
    },
  ],
});
