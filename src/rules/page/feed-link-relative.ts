/** Link to a feed is relative. */

import { feedLinks } from "../../syntax/feeds/feed-links.ts";
import { isAbsoluteUrl } from "../../syntax/html/page-urls.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "page/feed-link-relative",
    gate: hasLinks,
    severity: "warning",
    title: "Link to a feed is relative",
    why: "Autodiscovery advises a full URL: not every reader knows the base of the page.",
    mend: "Write the URL with scheme and host.",
    spec: "https://www.rssboard.org/rss-autodiscovery",
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="/rss.xml"></head><body></body></html>',
        says: ["Link to a feed is /rss.xml, expected a URL that begins with https://"],
      },
    ],
  },
  (page) =>
    feedLinks(page).flatMap(({ link, at }) => {
      const href = link.href?.trim() ?? "";
      return href === "" || isAbsoluteUrl(href)
        ? []
        : [{ at: `${at}/href`, message: `Link to a feed is ${clip(href)}, expected a URL that begins with https://` }];
    }),
);
