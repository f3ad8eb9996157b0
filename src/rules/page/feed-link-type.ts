/** Link to a feed has a wrong media type. */

import { feedLinks } from "../../syntax/feeds/feed-links.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/feed-link-type",
    gate: hasLinks,
    severity: "error",
    title: "Link to a feed has a wrong media type",
    why: "Readers know a feed by its media type, in small letters; text/xml may be anything.",
    mend: "Write application/rss+xml, application/atom+xml or application/feed+json.",
    spec: "https://www.rssboard.org/rss-autodiscovery",
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
      },
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/json" href="/api/1"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" type="application/RSS+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
        says: ["type of a link to a feed is application/RSS+xml, expected application/rss+xml"],
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" type="text/xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
        says: ["type of a link to a feed is text/xml, expected application/rss+xml"],
      },
    ],
  },
  (page) =>
    feedLinks(page).flatMap(({ link, at, wanted }) =>
      link.type === wanted
        ? []
        : [
            {
              at: link.type === undefined ? at : `${at}/type`,
              message: `type of a link to a feed is ${link.type ?? "absent"}, expected ${wanted}`,
            },
          ],
    ),
);
