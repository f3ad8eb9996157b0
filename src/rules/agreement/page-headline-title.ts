/** The headline in the markup is the one in the page's title. */
import { clip, NOTHING } from "../../syntax/data-rules.ts";
import { sameTitle } from "../../syntax/page-compare.ts";
import { onPageArticle, said } from "../../syntax/page-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-headline-title",
    severity: "warning",
    title: "Headline differs from the title of the page",
    why: "Two names for one article make search engines doubt the markup, and readers land on what they did not choose.",
    mend: "Write one headline; the title may add the name of the site or be shorter.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><title>A Road Opens | Example News</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
      },
      {
        good: '<html lang="en"><head><title>New road</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A new road opens in the north"}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><title>Council votes on budget | Example News</title></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens"}</script></body></html>',
        says: [
          'headline is "A road opens", expected what the title of the page says: "Council votes on budget | Example News"',
        ],
      },
    ],
  },
  (article, page) => {
    const [headline] = said(article, "headline");
    const title = page.titles[0];
    if (headline === undefined || title === undefined || sameTitle(headline.text, title)) return NOTHING;
    return [
      {
        at: headline.at,
        message: `headline is "${clip(headline.text)}", expected what the title of the page says: "${clip(title)}"`,
        related: [{ at: "/titles/0", message: "The title of the page" }],
      },
    ];
  },
);
