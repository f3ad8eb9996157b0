/** The headline in the markup is the one in twitter:title. */
import { sameTitle } from "../../syntax/pages/page-compare.ts";
import { onAgreement, titlesOf } from "../../syntax/pages/page-statements.ts";

export const rule = onAgreement(
  {
    id: "agreement/page-headline-card-title",
    fault: "headline-differs",
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
        says: ["headline is A road opens, expected what twitter:title says: Council votes on budget"],
      },
    ],
  },
  ["headline", "twitter:title"],
  titlesOf,
  sameTitle,
);
