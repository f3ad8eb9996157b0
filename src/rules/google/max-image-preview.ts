/** An article page lets Discover show large pictures. */

import { linksOf, onPageArticle, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "google/max-image-preview",
    severity: "info",
    title: "Large previews are not allowed",
    why: "Discover shows large pictures only where the page allows them, with max-image-preview:large.",
    mend: "Add a robots meta tag with max-image-preview:large.",
    spec: "https://developers.google.com/search/docs/appearance/google-discover",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: '<html lang="en"><head><meta name="robots" content="max-image-preview:large"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["Page of an article does not allow large previews, expected robots with max-image-preview:large"],
      },
    ],
  },
  (_article, page) => {
    if (!page.isWhole || linksOf(page, "amphtml").length > 0) return NOTHING;
    const robots = tagsWhere(page, (name) => name === "robots" || name === "googlebot");
    if (robots.some(({ value }) => /max-image-preview\s*:\s*large/i.test(value))) return NOTHING;
    return [
      {
        at: robots[0]?.at ?? "/head",
        message: "Page of an article does not allow large previews, expected robots with max-image-preview:large",
      },
    ];
  },
);
