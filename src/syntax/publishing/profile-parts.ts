/** The elements that consumers' own feeds are made of, each by the name that a profile asks for it with. */
import type { Image, Item, Site } from "../../types.ts";
import { formatRfc3339Date, type Moment } from "../values/dates.ts";
import {
  escapeText,
  htmlOfText,
  keepLegal,
  writeElement,
  writeEmpty,
  writeMarkup,
  writePlain,
} from "../xml/xml-text.ts";
import { type Entry, leadOf, rssDate } from "./entry.ts";
import { channelPicture, encodeIri, type FeedSettings } from "./feed-settings.ts";
import { writeMedia, writePicture } from "./media.ts";
import type { ProfileSettings } from "./profile-settings.ts";
import { writeWebfeeds } from "./webfeeds.ts";

/** What channel elements are written from. */
export interface ChannelView {
  readonly site: Site;
  readonly settings: FeedSettings;
  readonly own: ProfileSettings;
  readonly url: string;
  readonly language: string;
  /** When its newest article changed. */
  readonly updated: Moment | undefined;
}

/** What an item's elements are written from. */
export interface ItemView {
  readonly entry: Entry;
  readonly item: Item;
  readonly own: ProfileSettings;
  /** Clean HTML. */
  readonly content: string | undefined;
  /** The pictures that are large enough. */
  readonly images: readonly Image[];
}

const RSS = "application/rss+xml";

/** Elements of a channel. */
export const CHANNEL_PARTS: Readonly<Record<string, (view: ChannelView) => string>> = {
  title: ({ own, settings }) => writePlain("title", own.text("title") ?? settings.title),
  link: ({ site }) => `<link>${escapeText(encodeIri(site.url))}</link>\n`,
  description: ({ own, settings }) => writePlain("description", own.text("description") ?? settings.description),
  language: ({ language }) => writePlain("language", language),
  copyright: ({ settings }) => writePlain("copyright", settings.copyright),
  pubDate: ({ updated }) => writePlain("pubDate", rssDate(updated)),
  lastBuildDate: ({ updated }) => writePlain("lastBuildDate", rssDate(updated)),
  ttl: ({ own, settings }) => writePlain("ttl", (own.count("ttl") ?? settings.ttl)?.toString()),
  "atom:self": ({ url }) => writeEmpty("atom:link", { rel: "self", href: url, type: RSS }),
  "atom:hub": ({ settings }) =>
    settings.hub === undefined ? "" : writeEmpty("atom:link", { rel: "hub", href: settings.hub }),
  image: ({ own, settings, site }) => {
    const logo = channelPicture(site, settings);
    if (logo === undefined) return "";
    const title = writePlain("title", own.text("title") ?? settings.title);
    return `<image>\n${writePlain("url", logo)}${title}<link>${escapeText(encodeIri(site.url))}</link>\n</image>\n`;
  },
  "snf:logo": ({ own }) => wrapped("snf:logo", writePlain("url", own.url("logo"))),
  "snf:darkModeLogo": ({ own }) => wrapped("snf:darkModeLogo", writePlain("url", own.url("darkModeLogo"))),
  "webfeeds:look": ({ own, settings }) =>
    writeWebfeeds({ ...settings, cover: own.url("cover") ?? settings.cover, logo: own.url("logo") ?? settings.logo }),
  "webfeeds:related": ({ own }) => {
    const [layout, target] = [own.text("layout"), own.text("target")];
    return layout === undefined || target === undefined ? "" : writeEmpty("webfeeds:related", { layout, target });
  },
  "webfeeds:analytics": ({ own }) => {
    const [id, engine] = [own.text("analytics"), own.text("engine")];
    return id === undefined || engine === undefined ? "" : writeEmpty("webfeeds:analytics", { id, engine });
  },
  "yandex:logo": ({ own }) =>
    writePlain("yandex:logo", own.url("logo")) + writePlain("yandex:logo", own.url("squareLogo"), { type: "square" }),
};

/** Elements of an item; a name may say after a slash which form of the element is meant. */
export const ITEM_PARTS: Readonly<Record<string, (view: ItemView) => string>> = {
  title: ({ entry }) => writePlain("title", entry.title),
  link: ({ entry }) => `<link>${escapeText(entry.url)}</link>\n`,
  pdalink: ({ entry, own }) => writePlain("pdalink", elsewhere(entry.url, own.url("mobile"))),
  guid: ({ entry }) => writePlain("guid", entry.guid, entry.guid === entry.url ? {} : { isPermaLink: "false" }),
  "guid/url": ({ entry }) => writePlain("guid", entry.url),
  pubDate: ({ entry }) => writePlain("pubDate", rssDate(entry.published)),
  "dcterms:modified": ({ entry }) => writePlain("dcterms:modified", isoModified(entry)),
  "dc:creator": ({ entry }) => entry.authors.map(({ name }) => writePlain("dc:creator", name)).join(""),
  category: ({ entry }) =>
    [...new Set([...(entry.section === undefined ? [] : [entry.section]), ...entry.keywords])]
      .map((category) => writePlain("category", category))
      .join(""),
  "category/own": ({ own }) =>
    own
      .list("categories")
      .map((category) => writePlain("category", category))
      .join(""),
  description: ({ entry, item }) => writeSummary(entry.summary ?? leadOf(item)),
  "description/300": ({ entry, item }) => writeSummary(longSummary(entry, item)),
  "description/full": ({ entry, item, content }) =>
    content === undefined ? writeSummary(entry.summary ?? leadOf(item)) : writeMarkup("description", content),
  "content:encoded": ({ content }) => writeMarkup("content:encoded", content),
  enclosure: ({ images }) => {
    const image = images.find(({ length, mediaType }) => length !== undefined && mediaType !== undefined);
    return image === undefined
      ? ""
      : writeEmpty("enclosure", { url: image.url, length: image.length, type: image.mediaType });
  },
  // who takes pictures from enclosures alone gets them with the length that says "unknown" (RSS Profile, "enclosure")
  "enclosure/any": ({ images }) => {
    for (const { url, length = 0, mediaType = typeOf(url) } of images)
      if (mediaType !== undefined) return writeEmpty("enclosure", { url, length, type: mediaType });
    return "";
  },
  "media:pictures": ({ images }) => writeMedia(images),
  "media:pictures/mi": ({ images, own }) =>
    images.map((image) => writePicture(image, writeRights(image, own))).join(""),
  "media:thumbnail": ({ images: [first] }) =>
    first === undefined
      ? ""
      : writeEmpty("media:thumbnail", { url: first.url, width: first.width, height: first.height }),
  "media:status": () => writeEmpty("media:status", { state: "active" }),
  "media:rating": ({ own }) => writePlain("media:rating", own.text("rating"), { scheme: "urn:simple" }),
  "snf:analytics": ({ own }) => writeMarkup("snf:analytics", own.text("analytics")),
  "yandex:genre": ({ own }) => writePlain("yandex:genre", own.text("genre")),
  "yandex:full-text": ({ item }) => writePlain("yandex:full-text", plainText(item)),
};

const TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
]);

/** The type that the name of a picture's file tells. */
function typeOf(url: string): string | undefined {
  return TYPES.get(/\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase());
}

function wrapped(name: string, inner: string): string {
  return inner === "" ? "" : `<${name}>${inner.trimEnd()}</${name}>\n`;
}

/** The same path on another host. */
function elsewhere(url: string, base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  const { pathname, search } = new URL(url);
  return new URL(`.${pathname}${search}`, base.endsWith("/") ? base : `${base}/`).href;
}

function isoModified({ modified }: Entry): string | undefined {
  return modified === undefined ? undefined : formatRfc3339Date(modified);
}

/** Plain text as HTML, which readers take descriptions for. */
function writeSummary(text: string | undefined): string {
  return writeElement("description", text === undefined ? undefined : htmlOfText(text));
}

/** The summary, and as many paragraphs as it takes for 300 characters. */
function longSummary(entry: Entry, item: Item): string | undefined {
  let text = entry.summary ?? "";
  for (const block of item.article.body) {
    if ([...text].length >= 300) break;
    const words = block.kind === "paragraph" ? keepLegal(block.text).trim() : "";
    if (words !== "") text += text === "" ? words : `\n${words}`;
  }
  return text === "" ? undefined : text;
}

/** The article as text alone. */
export function plainText(item: Item): string | undefined {
  const text = item.article.body
    .map((block) => keepLegal(block.text).trim())
    .filter((words) => words !== "")
    .join("\n\n");
  return text === "" ? undefined : text;
}

/** Whether others may show the picture; where they may not, whose it is. */
function writeRights(image: Image, own: ProfileSettings): string {
  const may = own.flag("hasSyndicationRights");
  if (may === undefined) return "";
  const licensor = own.text("licensorName") ?? image.credit;
  return (
    `<mi:hasSyndicationRights>${may ? 1 : 0}</mi:hasSyndicationRights>\n` +
    writePlain("mi:licensorName", licensor === undefined ? undefined : keepLegal(licensor))
  );
}
