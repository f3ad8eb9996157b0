/** Link to a feed has no URL. */

import { feedLinks } from "../../syntax/feeds/feed-links.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/feed-link-without-url",
    gate: hasLinks,
    severity: "error",
    title: "Link to a feed has no URL",
    why: "Without href a reader cannot find the feed.",
    mend: "Fill in href.",
    spec: "https://www.rssboard.org/rss-autodiscovery",
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" ></head><body></body></html>',
        says: ["Link to a feed has no href, expected the URL of the feed"],
      },
    ],
  },
  (page) =>
    feedLinks(page)
      .filter(({ link }) => (link.href ?? "").trim() === "")
      .map(({ at }) => ({ at, message: "Link to a feed has no href, expected the URL of the feed" })),
);
