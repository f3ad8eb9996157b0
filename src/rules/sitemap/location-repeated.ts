/** A sitemap lists one address twice. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"sitemap"> = {
  id: "sitemap/location-repeated",
  on: "sitemap",
  severity: "warning",
  title: "A sitemap lists one address twice",
  why: "One of the two stands where another page should be, or says something else of the same page.",
  mend: "List each page once.",
  spec: "https://www.sitemaps.org/protocol.html",
  verified: false,
  *check({ urls }) {
    const seen = new Set<string>();
    for (const { location } of urls) {
      if (location === undefined) continue;
      if (seen.has(location.text))
        yield onValue(location, `loc is "${location.text}", which stands before, expected it once`);
      seen.add(location.text);
    }
  },
  examples: [
    {
      good: sitemap("<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url>"),
    },
    {
      bad: sitemap("<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/a</loc></url>"),
      says: ['loc is "https://news.example/a", which stands before, expected it once'],
    },
  ],
};
