/** A sitemap lists the page of another site. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { FeedValue, Rule } from "../../types.ts";

const hostOf = ({ text }: FeedValue): string | undefined => /^https?:\/\/([^/?#]+)/i.exec(text)?.[1]?.toLowerCase();

export const rule: Rule<"sitemap"> = {
  id: "sitemap/other-host",
  on: "sitemap",
  severity: "warning",
  title: "A sitemap lists the page of another site",
  why: "Search engines ignore addresses of hosts that are not the sitemap's own.",
  mend: "List it in the sitemap of its own site.",
  spec: "https://www.sitemaps.org/protocol.html#location",
  verified: false,
  *check({ urls, isIndex }) {
    // an index may name sitemaps that lie elsewhere
    if (isIndex) return;
    const times = new Map<string, number>();
    for (const { location } of urls) {
      const host = location === undefined ? undefined : hostOf(location);
      if (host !== undefined) times.set(host, (times.get(host) ?? 0) + 1);
    }
    if (times.size < 2) return;
    const [own] = [...times].sort((a, b) => b[1] - a[1])[0] as [string, number];
    for (const { location } of urls) {
      const host = location === undefined ? undefined : hostOf(location);
      // a site with many hosts lists them on purpose
      if (location === undefined || host === undefined || host === own || (times.get(host) ?? 0) > 2) continue;
      yield onValue(location, `loc is "${location.text}", expected a page of ${own} as the others are`);
    }
  },
  examples: [
    {
      good: sitemap("<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url>"),
    },
    {
      bad: sitemap(
        "<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url><url><loc>https://sport.example/c</loc></url>",
      ),
      says: ['loc is "https://sport.example/c", expected a page of news.example as the others are'],
    },
  ],
};
