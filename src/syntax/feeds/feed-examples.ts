/** Documents for the examples of rules: small feeds with nothing wrong in them, to which an example adds its own. */
import type { JsonObject } from "../../types.ts";

/** An RSS feed with more elements in its item and channel, and more namespaces. */
export function rss(item = "", channel = "", namespaces = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"${namespaces === "" ? "" : ` ${namespaces}`}>
<channel>
<title>Example News</title>
<link>https://news.example/</link>
<description>News that is made up</description>
<language>en</language>
<atom:link rel="self" type="application/rss+xml" href="https://news.example/rss.xml"/>
${channel}
<item>
<title>Book fair opens</title>
<link>https://news.example/book-fair</link>
<guid>https://news.example/book-fair</guid>
${item}
</item>
</channel>
</rss>`;
}

/** An Atom feed with more elements in its entry and feed. */
export function atom(entry = "", feed = "", attributes = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"${attributes === "" ? "" : ` ${attributes}`}>
<title>Example News</title>
<id>https://news.example/atom.xml</id>
<updated>2024-04-25T10:00:00+04:00</updated>
<link rel="self" type="application/atom+xml" href="https://news.example/atom.xml"/>
<author><name>Example News</name></author>
${feed}
<entry>
<title>Book fair opens</title>
<id>https://news.example/book-fair</id>
<link href="https://news.example/book-fair"/>
<updated>2024-04-25T10:00:00+04:00</updated>
${entry}
</entry>
</feed>`;
}

/** A sitemap with the given elements in it. */
export function sitemap(urls: string, namespaces = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces === "" ? "" : ` ${namespaces}`}>
${urls}
</urlset>`;
}

/** A news sitemap of one article with the given news metadata. */
export function newsSitemap(news: string): string {
  return sitemap(
    `<url><loc>https://news.example/book-fair</loc>${news}</url>`,
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
  );
}

/** What a sitemap must say of a video. */
export const VIDEO =
  "<video:thumbnail_loc>https://news.example/fair.jpg</video:thumbnail_loc><video:title>Book fair</video:title>" +
  "<video:description>A fair.</video:description><video:content_loc>https://news.example/fair.mp4</video:content_loc>";

/** A sitemap of one page with a video. */
export function videoSitemap(video: string): string {
  return sitemap(
    `<url><loc>https://news.example/book-fair</loc><video:video>${video}</video:video></url>`,
    'xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"',
  );
}

/** A JSON Feed of one item, with more members in its item and at its top, and more items. */
export function jsonFeed(item: JsonObject = {}, feed: JsonObject = {}, ...items: readonly JsonObject[]): JsonObject {
  const first = { id: "https://news.example/1", url: "https://news.example/1", title: "Book fair opens" };
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: "Example News",
    home_page_url: "https://news.example/",
    feed_url: "https://news.example/feed.json",
    ...feed,
    items: [{ ...first, content_text: "A fair.", ...item }, ...items],
  };
}

export const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
export const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
export const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
export const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
export const FH = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

/** What directories of podcasts ask of a channel. */
export const PODCAST =
  '<itunes:category text="News"/><itunes:explicit>false</itunes:explicit><itunes:owner><itunes:email>ann@news.example</itunes:email></itunes:owner>';

/** News metadata of an article. */
export const NEWS =
  "<news:news><news:publication><news:name>Example News</news:name><news:language>en</news:language></news:publication>" +
  "<news:publication_date>2024-04-25</news:publication_date><news:title>Book fair opens</news:title></news:news>";

export const SNF = 'xmlns:snf="http://www.smartnews.be/snf"';
export const MI = 'xmlns:mi="http://schemas.ingestion.microsoft.com/common/"';
export const YANDEX = 'xmlns:yandex="http://news.yandex.ru"';
export const WEBFEEDS = 'xmlns:webfeeds="http://webfeeds.org/rss/1.0"';
