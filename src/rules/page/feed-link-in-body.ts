/** Link to a feed stands in the body. */

import { feedLinks } from "../../syntax/feeds/feed-links.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/feed-link-in-body",
    gate: hasLinks,
    severity: "error",
    title: "Link to a feed stands in the body",
    why: "Browsers and readers look for feeds in the head only.",
    mend: "Move the link into the head.",
    spec: "https://www.rssboard.org/rss-autodiscovery",
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></body></html>',
        says: ["Link to a feed stands in the body, expected it in the head"],
      },
    ],
  },
  (page) =>
    page.isWhole
      ? feedLinks(page)
          .filter(({ link }) => !link.inHead)
          .map(({ at }) => ({ at, message: "Link to a feed stands in the body, expected it in the head" }))
      : [],
);
