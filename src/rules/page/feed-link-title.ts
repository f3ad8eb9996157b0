/** Links to feeds cannot be told apart. */

import { feedLinks } from "../../syntax/feeds/feed-links.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "page/feed-link-title",
    gate: hasLinks,
    severity: "info",
    title: "Links to feeds cannot be told apart",
    why: "Readers offer the feeds of a page by their titles.",
    mend: "Give each link a title of its own.",
    spec: "https://www.rssboard.org/rss-autodiscovery",
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"><link rel="alternate" type="application/rss+xml" title="Sport" href="https://example.org/rss.xml"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/b.xml"></head><body></body></html>',
        says: ["Link to a feed has the title News of another, expected a title of its own"],
      },
    ],
  },
  (page) => {
    const links = feedLinks(page);
    const titles = links.map(({ link }) => link.title?.trim() ?? "");
    if (links.length < 2) return NOTHING;
    return links.flatMap(({ at }, i) =>
      titles[i] === "" || titles.indexOf(titles[i] as string) < i
        ? [
            {
              at,
              message: `Link to a feed has ${titles[i] === "" ? "no title" : `the title ${titles[i]} of another`}, expected a title of its own`,
            },
          ]
        : [],
    );
  },
);
