/** Which articles a consumer's own feed takes, and the feed itself, element by element as its profile asks. */
import type { Image, Item, Output, Profile, ProfileFeed, Site, SiteWriting } from "../../types.ts";
import { NAMESPACES } from "../feeds/feed-namespaces.ts";
import { epochOf, type Moment, parseIsoDate } from "../values/dates.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import { contentOf, type Entry, entryOf, latestOf, leadOf, updatedOf } from "./entry.ts";
import { feedSettings, urlOf } from "./feed-settings.ts";
import type { PartFeed } from "./pages.ts";
import { CHANNEL_PARTS, ITEM_PARTS, plainText } from "./profile-parts.ts";
import { type ProfileSettings, profileSettings } from "./profile-settings.ts";

type FeedProfile = Profile & { readonly feed: ProfileFeed };

/** The profiles that the settings ask a feed for, in the order of the settings. */
export function profilesAskedFor(site: Site, profiles: readonly Profile[]): readonly FeedProfile[] {
  return [...new Set(feedSettings(site).profiles)].flatMap((id) =>
    profiles.filter((profile): profile is FeedProfile => profile.id === id && profile.feed !== undefined),
  );
}

/** Why a consumer's feed leaves an article out that the others hold; age and number are no fault of the article. */
export function shortcomingOf(item: Item, site: Site, { feed, title }: FeedProfile): string | undefined {
  const entry = entryOf(item, site);
  const leaves = (what: string): string => `${what}, so the feed for ${title} leaves it out`;
  const length = [...(entry.title ?? "")].length;
  if (length === 0) return leaves("Article has no headline");
  const [least, most] = feed.title ?? [0, Number.POSITIVE_INFINITY];
  if (length < least || length > most) return leaves(`Headline has ${length} characters, expected ${least} to ${most}`);
  for (const need of words(feed.needs)) {
    const isMet = NEEDS[need];
    if (isMet !== undefined && !isMet(entry, item, feed)) return leaves(`Article has no ${need}`);
  }
  return undefined;
}

const NEEDS: Readonly<Record<string, (entry: Entry, item: Item, feed: ProfileFeed) => boolean>> = {
  author: ({ authors }) => authors.length > 0,
  picture: ({ images }, _, feed) => largeEnough(images, feed).length > 0,
  summary: ({ summary }, item) => (summary ?? leadOf(item)) !== undefined,
  text: (_, item) => plainText(item) !== undefined,
};

/** The feeds of consumers that an article belongs to, where the settings ask for them; without "now", whatever its age. */
export function* profileFeedsOf(
  item: Item,
  site: Site,
  profiles: readonly Profile[] = [],
  now?: string,
): Iterable<PartFeed> {
  for (const profile of profilesAskedFor(site, profiles)) {
    const { path, language } = placeOf(profile, site);
    const entry = entryOf(item, site);
    if (!isInTime(entry, profile.feed, now) || !speaks(entry, profile.feed, language)) continue;
    if (shortcomingOf(item, site, profile) !== undefined) continue;
    yield { path, title: `${feedSettings(site).title}: ${profile.title}` };
  }
}

/** Where a consumer's feed lies, and its language. */
function placeOf({ id }: FeedProfile, site: Site): { readonly path: string; readonly language: string } {
  const own = profileSettings(site, id);
  return { path: own.text("path") ?? `${id}.xml`, language: own.text("language") ?? site.language };
}

function speaks(entry: Entry, { isOneLanguage }: ProfileFeed, language: string): boolean {
  return isOneLanguage !== true || primary(entry.language) === primary(language);
}

/** An article without date is in no feed, and one from after "now" in none that counts hours. */
function isInTime({ published }: Entry, { maxHours }: ProfileFeed, now: string | undefined): boolean {
  const present = maxHours === undefined || now === undefined ? undefined : parseIsoDate(now);
  if (published === undefined || maxHours === undefined || present === undefined) return published !== undefined;
  const age = epochOf(present) - epochOf(published);
  return age >= 0 && age < maxHours * 3_600_000;
}

/** Begins the feed of one profile; its file is called after it. */
export function beginProfileFeed(profile: FeedProfile, site: Site, now: string | undefined): SiteWriting {
  const { feed, id } = profile;
  const own = profileSettings(site, id);
  const { path, language } = placeOf(profile, site);
  const limit = Math.min(feed.maxItems ?? Number.POSITIVE_INFINITY, own.count("limit") ?? feedSettings(site).limit);
  const tags = feed.tags === undefined ? undefined : new Set(words(feed.tags));
  const encoder = new TextEncoder();
  const entries: string[] = [];
  let bytes = 0;
  let updated: Moment | undefined;

  return {
    add(item) {
      if (entries.length >= limit) return [];
      const entry = entryOf(item, site);
      if (!isInTime(entry, feed, now) || !speaks(entry, feed, language)) return [];
      if (shortcomingOf(item, site, profile) !== undefined) return [];
      const text = writeItem(entry, item, feed, own, language, tags);
      const size = encoder.encode(text).length;
      if (size > (feed.maxItemBytes ?? Number.POSITIVE_INFINITY)) return [];
      if (bytes + size > (feed.maxBytes ?? Number.POSITIVE_INFINITY)) return [];
      bytes += size;
      entries.push(text);
      updated = latestOf([updated, updatedOf(entry)]);
      return [];
    },
    *end(): Iterable<Output> {
      if (entries.length === 0) return;
      const view = { site, settings: feedSettings(site), own, url: urlOf(site, path), language, updated };
      const channel = words(feed.channel).map((name) => CHANNEL_PARTS[name]?.(view) ?? "");
      const text =
        `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${namespacesOf(feed)}>\n<channel>\n` +
        `${channel.join("")}${entries.join("")}</channel>\n</rss>\n`;
      yield { path, mediaType: "application/rss+xml", text, profile: id };
    },
  };
}

function writeItem(
  entry: Entry,
  item: Item,
  feed: ProfileFeed,
  own: ProfileSettings,
  language: string,
  tags: ReadonlySet<string> | undefined,
): string {
  const content = contentOf(item, entry, tags);
  const view = { entry, item, own, content, images: largeEnough(entry.images, feed) };
  const isOther = feed.isOneLanguage !== true && entry.language !== language;
  const parts = words(feed.item).map((name) => ITEM_PARTS[name]?.(view) ?? "");
  return `<item${isOther ? ` xml:lang="${escapeAttribute(entry.language)}"` : ""}>\n${parts.join("")}</item>\n`;
}

/** The namespaces of all elements that the profile names, whether this feed holds them or not: some consumers ask for all. */
function namespacesOf({ channel, item }: ProfileFeed): string {
  const prefixes = [...words(channel), ...words(item)].flatMap((name) => {
    const [element = "", form = ""] = name.split("/");
    return [element.includes(":") ? element.slice(0, element.indexOf(":")) : "", form];
  });
  return [...new Set(prefixes)]
    .sort()
    .flatMap((prefix) => {
      const name = NAMESPACES.get(prefix);
      return name === undefined || prefix === "" ? [] : [` xmlns:${prefix}="${name}"`];
    })
    .join("");
}

function largeEnough(images: readonly Image[], { minWidth = 0, minSide = 0 }: ProfileFeed): readonly Image[] {
  return images.filter(
    ({ width, height }) =>
      (width === undefined || width >= Math.max(minWidth, minSide)) && (height === undefined || height >= minSide),
  );
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] as string;

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
