/** Sitemap files with their limit of URLs: one file, or as many as are needed and an index of them. */
import type { Output, Site } from "../../types.ts";
import { escapeText } from "../xml/xml-text.ts";
import { urlOf } from "./feed-settings.ts";

/** Takes `<url>` elements and yields files as they fill up. */
export interface SitemapFiles {
  add(url: string, changed: string | undefined): Iterable<Output>;
  end(): Iterable<Output>;
}

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** sitemaps.org: 50 MB a file; UTF-8 has at most three bytes for a UTF-16 unit. */
const MAX_UNITS = Math.floor((50 * 1024 * 1024) / 3);

/** Files below `path`, each with at most `max` URLs; `namespaces` stand beside the sitemap's own. */
export function beginSitemap(site: Site, path: string, max: number, namespaces: string): SitemapFiles {
  let urls: string[] = [];
  let units = 0;
  let latest: string | undefined;
  const parts: { readonly path: string; readonly latest: string | undefined }[] = [];
  const file = (name: string): Output => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${SITEMAP}"${namespaces}>\n${urls.join("")}</urlset>\n`;
    urls = [];
    units = 0;
    return { path: name, mediaType: "application/xml", text };
  };
  function* flush(): Iterable<Output> {
    const name = path.replace(/(\.[^./]*)?$/, `-${parts.length + 1}$1`);
    parts.push({ path: name, latest });
    latest = undefined;
    yield file(name);
  }
  return {
    *add(url, changed) {
      if (urls.length === max || units + url.length > MAX_UNITS) yield* flush();
      urls.push(url);
      units += url.length;
      if (changed !== undefined && (latest === undefined || Date.parse(changed) > Date.parse(latest))) latest = changed;
    },
    *end() {
      if (parts.length === 0) {
        yield file(path);
        return;
      }
      yield* flush();
      const entries = parts.map((part) => {
        const changed = part.latest === undefined ? "" : `<lastmod>${part.latest}</lastmod>`;
        return `<sitemap><loc>${escapeText(urlOf(site, part.path))}</loc>${changed}</sitemap>\n`;
      });
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${SITEMAP}">\n${entries.join("")}</sitemapindex>\n`;
      yield { path, mediaType: "application/xml", text };
    },
  };
}
