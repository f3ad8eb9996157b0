/** A news sitemap names another publication than the site. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { Rule, Site } from "../../types.ts";

const SITE: Site = {
  name: "Example News",
  url: "https://news.example/",
  language: "en",
  timeZone: "Asia/Baku",
  publisher: { name: "Example" },
};

export const rule: Rule<"sitemap"> = {
  id: "sitemap/publication-of-site",
  on: "sitemap",
  severity: "error",
  title: "A news sitemap names another publication than the site",
  why: "Google compares news:name with the publication's name letter by letter.",
  mend: "Write the name as the settings (and news.google.com) have it, without anything in brackets.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  checkedOn: "2026-07-01",
  *check({ urls }, { site }) {
    if (site === undefined) return;
    const { host } = new URL(site.url);
    const told = new Set<string>();
    for (const { location, news } of urls) {
      const name = news?.name;
      const isOwn = location !== undefined && URL.canParse(location.text) && new URL(location.text).host === host;
      if (name === undefined || !isOwn || name.text === site.name || told.has(name.text)) continue;
      told.add(name.text);
      yield onValue(name, `news:name is "${name.text}", expected "${site.name}", the name of the site`);
    }
  },
  examples: [
    { good: newsSitemap(NEWS), site: SITE },
    {
      bad: newsSitemap(NEWS.replace("Example News<", "Example News (beta)<")),
      site: SITE,
      says: ['news:name is "Example News (beta)", expected "Example News", the name of the site'],
    },
  ],
};
