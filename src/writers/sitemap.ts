/** Writes a sitemap of all articles, split and indexed where there are more than one file may hold. */
import { entryOf, isoDate, updatedOf } from "../syntax/publishing/entry.ts";
import { feedSettings } from "../syntax/publishing/feed-settings.ts";
import { beginSitemap } from "../syntax/publishing/sitemap-files.ts";
import { escapeText } from "../syntax/xml/xml-text.ts";
import type { Writer } from "../types.ts";

/** sitemaps.org allows 50,000 URLs a file; fewer take less memory to check, and what changes lately is fetched without the rest. */
const MAX_URLS = 10_000;

/** `sitemap.xml` */
export const writer: Writer = {
  id: "sitemap",
  title: "Sitemap",
  spec: "https://www.sitemaps.org/protocol.html",
  on: "site",
  begin({ site }) {
    const path = feedSettings(site).sitemap;
    if (path === undefined) return { add: () => [], end: () => [] };
    const images = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
    const files = beginSitemap(site, path, MAX_URLS, images);
    return {
      add(item) {
        const entry = entryOf(item, site);
        const changed = isoDate(updatedOf(entry));
        let text = `<url>\n<loc>${escapeText(entry.url)}</loc>\n`;
        if (changed !== undefined) text += `<lastmod>${changed}</lastmod>\n`;
        for (const image of entry.images)
          text += `<image:image><image:loc>${escapeText(image.url)}</image:loc></image:image>\n`;
        return files.add(`${text}</url>\n`, changed);
      },
      end: files.end,
    };
  },
};
