/** The headline in the markup is the one in twitter:title. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameTitle } from "../../syntax/page-compare.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-headline-card-title",
    severity: "warning",
    title: "Headline differs from twitter:title",
    why: "A link that is shared under another headline than the page has looks like another article.",
    mend: "Write one headline; the shared one may be shorter.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><meta property="twitter:title" content="A road opens in Baku"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="twitter:title" content="Council votes on budget"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: ['headline is "A road opens", expected what twitter:title says: "Council votes on budget"'],
      },
    ],
  },
  (article, page) => {
    const [headline] = said(article, "headline");
    const title = tagsNamed(page, "twitter:title")[0];
    if (headline === undefined || title === undefined || sameTitle(headline.text, title.value)) return NOTHING;
    return [
      {
        at: headline.at,
        message: `headline is "${clip(headline.text)}", expected what twitter:title says: "${clip(title.value)}"`,
        related: [{ at: title.at, message: "twitter:title" }],
      },
    ];
  },
);
