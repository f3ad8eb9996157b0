/** JSON-LD and attributes of one page give one datePublished. */

import { sameDate } from "../../syntax/pages/page-compare.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { hasTwins, twinsDiffer } from "../../syntax/pages/twins.ts";

export const rule = onPage(
  {
    id: "agreement/page-twin-published",
    gate: hasTwins,
    severity: "error",
    title: "datePublished differs between two markups of the page",
    why: "A page that describes its article twice, in JSON-LD and in Microdata or RDFa, leaves search engines to choose between them.",
    mend: "Keep one of the two markups, or write both from one value.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head></head><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">A road opens</h1><time itemprop="datePublished" datetime="2026-04-25">x</time></div><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">A road opens</h1><time itemprop="datePublished" datetime="2026-04-26">x</time></div><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "datePublished": "2026-04-25"}</script></body></html>',
        says: ['datePublished is "2026-04-26" in Microdata, expected what JSON-LD says: "2026-04-25"'],
      },
    ],
  },
  (_page, subject) => twinsDiffer(subject, "datePublished", sameDate),
);
