/** One publication has two spellings in a news sitemap. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import { closest } from "../../syntax/values/closest.ts";
import type { FeedValue, Rule } from "../../types.ts";

/** Names that are looked at: a sitemap has one, or those of a few publications. */
const MOST = 50;

export const rule: Rule<"sitemap"> = {
  id: "sitemap/publication-name-differs",
  on: "sitemap",
  severity: "warning",
  title: "One publication has two spellings in a news sitemap",
  why: "Google knows a publication by its exact name.",
  mend: "Write the name as it stands on news.google.com, everywhere alike.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  checkedOn: "2026-07-15",
  *check({ urls }) {
    const names = new Map<string, { readonly first: FeedValue; count: number }>();
    for (const { news } of urls) {
      const name = news?.name;
      if (name === undefined || name.text.length < 5) continue;
      const known = names.get(name.text);
      if (known !== undefined) known.count += 1;
      else if (names.size < MOST) names.set(name.text, { first: name, count: 1 });
    }
    if (names.size < 2) return;
    const usual = [...names].sort(([, a], [, b]) => b.count - a.count).map(([name]) => name);
    for (const [i, name] of usual.entries()) {
      const near = closest(solid(name), usual.slice(0, i).map(solid));
      const meant = near === undefined ? undefined : usual.find((other) => solid(other) === near);
      const place = names.get(name)?.first;
      // an edition is called by the name of the paper and more
      const isEdition = meant !== undefined && (name.startsWith(meant) || meant.startsWith(name));
      if (meant !== undefined && !isEdition && place !== undefined)
        yield onValue(place, `news:name is "${name}", expected "${meant}" as elsewhere`);
    }
  },
  examples: [
    { good: newsSitemap(`${NEWS}</url><url><loc>https://news.example/road</loc>${NEWS}`) },
    {
      bad: newsSitemap(
        `${NEWS}</url><url><loc>https://news.example/road</loc>${NEWS.replace("Example News", "Exmaple News")}`,
      ),
      says: ['news:name is "Exmaple News", expected "Example News" as elsewhere'],
    },
  ],
};

const solid = (name: string): string => name.replace(/\s+/g, "");
