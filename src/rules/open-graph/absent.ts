/** An article page has Open Graph tags at all. */

import { onPageArticle, speaksOpenGraph } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "open-graph/absent",
    severity: "warning",
    title: "Article page has no Open Graph tags",
    why: "Facebook, LinkedIn, Telegram, WhatsApp and others build the preview of a link from them; without them they guess.",
    mend: "Add og:title, og:type, og:url and og:image to the head.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:title" content="A road opens"><meta property="og:type" content="article"><meta property="og:url" content="https://example.org/a"><meta property="og:image" content="https://example.org/a.jpg"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><title>x</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ["Page of an article has no Open Graph tags, expected og:title, og:type, og:url and og:image"],
      },
    ],
  },
  (_article, page) =>
    !page.isWhole || speaksOpenGraph(page)
      ? NOTHING
      : [
          {
            at: "/head",
            message: "Page of an article has no Open Graph tags, expected og:title, og:type, og:url and og:image",
          },
        ],
);
