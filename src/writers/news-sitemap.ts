/** Writes the sitemap for Google News: the articles of the last 48 hours, at most 1,000 a file. */

import { entryOf, isoDate } from "../syntax/publishing/entry.ts";
import { feedSettings } from "../syntax/publishing/feed-settings.ts";
import { beginSitemap } from "../syntax/publishing/sitemap-files.ts";
import { epochOf, parseIsoDate } from "../syntax/values/dates.ts";
import { escapeText, writeElement } from "../syntax/xml/xml-text.ts";
import type { Writer } from "../types.ts";

const MAX_URLS = 1000;
const HOURS = 48;

/** `news-sitemap.xml` */
export const writer: Writer = {
  id: "news-sitemap",
  title: "Google News sitemap",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  on: "site",
  begin({ site, now }) {
    const path = feedSettings(site).newsSitemap;
    if (path === undefined) return { add: () => [], end: () => [] };
    const files = beginSitemap(site, path, MAX_URLS, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
    const present = now === undefined ? undefined : parseIsoDate(now);
    // Without "now", the newest article (the first) is the measure: same input, same bytes.
    let until = present === undefined ? undefined : epochOf(present);
    return {
      add(item) {
        const entry = entryOf(item, site);
        const published = isoDate(entry.published);
        if (entry.published === undefined || published === undefined || entry.title === undefined) return [];
        const time = epochOf(entry.published);
        until ??= time;
        if (until - time > HOURS * 3_600_000 || time > until) return [];
        const text =
          `<url>\n<loc>${escapeText(entry.url)}</loc>\n<news:news>\n<news:publication>\n` +
          writeElement("news:name", site.name) +
          writeElement("news:language", newsLanguage(entry.language)) +
          `</news:publication>\n<news:publication_date>${published}</news:publication_date>\n` +
          `${writeElement("news:title", entry.title)}</news:news>\n</url>\n`;
        return files.add(text, published);
      },
      end: files.end,
    };
  },
};

/** ISO 639 code; Chinese as `zh-cn` or `zh-tw`, as Google asks. */
function newsLanguage(language: string): string {
  if (/^zh(?:-|$)/i.test(language)) return /-(?:hant|tw|hk|mo)(?:-|$)/i.test(language) ? "zh-tw" : "zh-cn";
  return (language.split("-")[0] as string).toLowerCase();
}
