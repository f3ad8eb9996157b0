/** What a site's settings say of its feeds (`feeds:` in site.yaml), with what holds where they say nothing. */
import type { Json, JsonObject, Site } from "../../types.ts";
import { keepLegal } from "../xml/xml-text.ts";

/** Ways to split a site's feeds. */
export type FeedKey = "section" | "language" | "author" | "topic";

/** The settings of a site's feeds, complete. A path of `undefined` means that the file is not wanted. */
export interface FeedSettings {
  readonly rss: string | undefined;
  readonly atom: string | undefined;
  readonly jsonFeed: string | undefined;
  readonly newsSitemap: string | undefined;
  readonly sitemap: string | undefined;
  readonly opml: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly copyright: string | undefined;
  /** `name@example.com (Name)`; dropped if it holds no address. */
  readonly managingEditor: string | undefined;
  readonly webMaster: string | undefined;
  /** Newest articles that a feed holds. */
  readonly limit: number;
  /** Full text; without it feeds hold summaries only. */
  readonly isFull: boolean;
  /** WebSub hub. */
  readonly hub: string | undefined;
  /** Minutes for which readers may keep a feed. */
  readonly ttl: number | undefined;
  readonly icon: string | undefined;
  readonly logo: string | undefined;
  /** Large picture behind the site's name in Feedly. */
  readonly cover: string | undefined;
  /** Six hexadecimal digits. */
  readonly accentColor: string | undefined;
  /** Feeds of parts of the site. */
  readonly by: readonly FeedKey[];
  /** Older articles in archive pages (RFC 5005 §4). */
  readonly hasArchive: boolean;
  /** Aggregators that get a feed of their own, by profile id. */
  readonly profiles: readonly string[];
}

const KEYS: readonly FeedKey[] = ["section", "language", "author", "topic"];

/** Reads `site.feeds`; what it lacks has a default, what it misspells counts as lacking (rules report it). */
export function feedSettings(site: Site): FeedSettings {
  const feeds: JsonObject = site.feeds ?? {};
  const get = (name: string): Json | undefined => (Object.hasOwn(feeds, name) ? feeds[name] : undefined);
  const text = (name: string): string | undefined => {
    const value = get(name);
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  const url = (name: string): string | undefined => {
    const value = text(name);
    return value !== undefined && URL.canParse(value, site.url) ? new URL(value, site.url).href : undefined;
  };
  const path = (name: string, preset: string | undefined): string | undefined =>
    get(name) === false ? undefined : (text(name) ?? (get(name) === true ? `${name}.xml` : preset));
  const count = (name: string): number | undefined => {
    const value = get(name);
    return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;
  };
  const names = (name: string): readonly string[] => {
    const value = get(name);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
  };
  const contact = (name: string): string | undefined => (text(name)?.includes("@") ? text(name) : undefined);
  const color = text("accentColor")?.replace(/^#/, "");
  return {
    rss: path("rss", "rss.xml"),
    atom: path("atom", "atom.xml"),
    jsonFeed: path("jsonFeed", "feed.json"),
    newsSitemap: path("newsSitemap", "news-sitemap.xml"),
    sitemap: path("sitemap", "sitemap.xml"),
    opml: path("opml", undefined),
    title: text("title") ?? site.name,
    description: text("description") ?? site.description ?? site.name,
    copyright: text("copyright"),
    managingEditor: contact("managingEditor"),
    webMaster: contact("webMaster"),
    limit: count("limit") ?? 50,
    isFull: get("fullText") !== false,
    hub: url("hub"),
    ttl: count("ttl"),
    icon: url("icon"),
    logo: url("logo"),
    cover: url("cover"),
    accentColor: color !== undefined && /^[0-9a-fA-F]{6}$/.test(color) ? color : undefined,
    by: KEYS.filter((key) => names("by").includes(key)),
    hasArchive: get("archive") === true,
    profiles: names("profiles"),
  };
}

/** The logo that an RSS channel may show: RSS knows GIF, JPEG and PNG only. */
export function channelPicture(site: Site, settings: FeedSettings): string | undefined {
  for (const logo of [settings.logo, site.publisher.logo?.url]) {
    if (logo === undefined || !URL.canParse(logo, site.url)) continue;
    const { href, pathname } = new URL(logo, site.url);
    const extension = /\.(\w+)$/.exec(pathname)?.[1];
    if (extension === undefined || /^(?:gif|jpe?g|png)$/i.test(extension)) return encodeIri(href);
  }
  return undefined;
}

/** Absolute URL of an output of the site. */
export function urlOf(site: Site, path: string): string {
  return encodeIri(new URL(path, site.url).href);
}

/** A URL that parsing leaves as it is and whose characters all may stand: a look in place of a parser. */
const PLAIN_URL = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w;/?:@&=+$.~!*(),-]*$/;

/** The URL with every character that URIs lack percent-encoded (the Web's URLs keep some, such as brackets, that RFC 3986 does not). */
export function encodeIri(url: string): string {
  if (PLAIN_URL.test(url) && !url.includes("/.")) return url;
  const full = URL.canParse(url) ? new URL(url).href : url;
  const host = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(full)?.[0] ?? "";
  const rest = full
    .slice(host.length)
    .replace(/[^0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+/g, (part) => encodeURIComponent(keepLegal(part)))
    .replace(/%(?![0-9a-fA-F]{2})/g, "%25");
  const hash = rest.indexOf("#");
  return host + (hash < 0 ? rest : rest.slice(0, hash + 1) + rest.slice(hash + 1).replaceAll("#", "%23"));
}
