/** Link to a feed has another type than alternate. */

import { feedLinks } from "../../syntax/feeds/feed-links.ts";
import { hasLinks } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/feed-link-rel",
    gate: hasLinks,
    severity: "error",
    title: "Link to a feed has another type than alternate",
    why: "Autodiscovery asks for exactly alternate, in small letters and without other words.",
    mend: 'Write rel="alternate".',
    spec: "https://www.rssboard.org/rss-autodiscovery",
    examples: [
      {
        good: '<html lang="en"><head><link rel="alternate" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><link rel="alternate home" type="application/rss+xml" title="News" href="https://example.org/rss.xml"></head><body></body></html>',
        says: ["rel of a link to a feed is alternate home, expected alternate"],
      },
    ],
  },
  (page) =>
    feedLinks(page)
      .filter(({ link }) => link.rel.join(" ") !== "alternate")
      .map(({ link, at }) => ({
        at: `${at}/rel`,
        message: `rel of a link to a feed is ${link.rel.join(" ")}, expected alternate`,
      })),
);
