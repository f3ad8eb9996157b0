/** Writes a site's feed as JSON Feed 1.1. */
import { contentOf, type Entry, isoDate } from "../syntax/publishing/entry.ts";
import { encodeIri, type FeedSettings, feedSettings } from "../syntax/publishing/feed-settings.ts";
import { beginPages, type Page } from "../syntax/publishing/pages.ts";
import type { Byline, Item, Json, Writer } from "../types.ts";

/** `feed.json`, and the feeds and archive pages that the settings ask for. */
export const writer: Writer = {
  id: "json-feed",
  title: "JSON Feed 1.1",
  spec: "https://www.jsonfeed.org/version/1.1/",
  on: "site",
  begin({ site }) {
    const settings = feedSettings(site);
    return beginPages(site, {
      path: settings.jsonFeed,
      mediaType: "application/feed+json",
      separator: ",\n",
      entry: (entry, item) => indented(JSON.stringify(itemOf(entry, item, settings, site.language), null, 2)),
      frame: (page) => ({ head: writeHead(page), tail: page.isEmpty ? "]\n}\n" : "\n  ]\n}\n" }),
    });
  },
};

/** Line feeds alone part the lines of JSON: other breaks stand within its strings. */
function indented(json: string): string {
  return `    ${json.replaceAll("\n", "\n    ")}`;
}

type Members = { readonly [key: string]: Json | undefined };

function writeHead(page: Page): string {
  const { settings, site, archive } = page;
  const head: Members = {
    version: "https://jsonfeed.org/version/1.1",
    title: page.title,
    home_page_url: encodeIri(site.url),
    feed_url: page.url,
    description: settings.description,
    next_url: archive.previous,
    icon: settings.logo,
    favicon: settings.icon,
    language: page.language,
    authors: [authorOf({ type: "Organization", ...site.publisher })],
    hubs: settings.hub === undefined ? undefined : [{ type: "WebSub", url: settings.hub }],
  };
  const text = JSON.stringify(head, null, 2).slice(0, -2);
  return `${text},\n  "items": [${page.isEmpty ? "" : "\n"}`;
}

function authorOf(author: Pick<Byline, "name" | "url" | "type">): Json {
  const { name, url } = author;
  return url !== undefined && URL.canParse(url) ? { name, url: encodeIri(url) } : { name };
}

function itemOf(entry: Entry, item: Item, settings: FeedSettings, language: string): Members {
  const html = settings.isFull ? contentOf(item, entry) : undefined;
  const tags = [...new Set([...(entry.section === undefined ? [] : [entry.section]), ...entry.keywords])];
  const attachments = entry.images.flatMap(({ url, mediaType, length, caption }) =>
    mediaType === undefined
      ? []
      : [
          {
            url,
            mime_type: mediaType,
            ...(caption === undefined ? {} : { title: caption }),
            ...(length === undefined ? {} : { size_in_bytes: length }),
          },
        ],
  );
  return {
    id: entry.guid,
    url: entry.url,
    title: entry.title,
    content_html: html,
    // One of the two is required: without full text the summary is all there is to read.
    content_text: html === undefined ? (entry.summary ?? entry.title ?? "") : undefined,
    summary: entry.summary,
    image: entry.images[0]?.url,
    date_published: isoDate(entry.published),
    date_modified: isoDate(entry.modified),
    authors: entry.authors.length === 0 ? undefined : entry.authors.map(authorOf),
    tags: tags.length === 0 ? undefined : tags,
    language: entry.language === language ? undefined : entry.language,
    attachments: attachments.length === 0 ? undefined : attachments,
  };
}
