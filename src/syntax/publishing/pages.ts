/** Gathers a site's articles into its feeds: the main one, those of sections, languages, authors and topics, and archive pages. */
import type { Item, Output, Site, SiteWriting } from "../../types.ts";
import type { Moment } from "../values/dates.ts";
import { type Entry, entryOf, later, updatedOf } from "./entry.ts";
import { type FeedKey, type FeedSettings, feedSettings, urlOf } from "./feed-settings.ts";
import { type JoinedText, joinText } from "./joined-text.ts";
import { pathOf } from "./paths.ts";

/** One feed document, ready to be put into its format. */
export interface Page {
  readonly path: string;
  /** The document's own URL. */
  readonly url: string;
  readonly title: string;
  readonly site: Site;
  readonly settings: FeedSettings;
  readonly language: string;
  readonly isEmpty: boolean;
  /** When its newest article changed; the clock has no say. */
  readonly updated: Moment | undefined;
  /** RFC 5005: URLs of the feed it belongs to and of its neighbours. */
  readonly archive: {
    readonly current: string | undefined;
    readonly previous: string | undefined;
    readonly next: string | undefined;
  };
}

/** How a format writes entries and pages. */
export interface PageFormat {
  readonly path: string | undefined;
  readonly mediaType: string;
  /** Between two entries. */
  readonly separator: string;
  entry(entry: Entry, item: Item): string;
  /** What stands before and after the entries; undefined where the format has no way to write this page. */
  frame(page: Page): { readonly head: string; readonly tail: string } | undefined;
}

interface Feed {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly entries: JoinedText;
  latest: Moment | undefined;
}

/** A writing that puts every item into the feeds where it belongs. Memory holds the newest entries of each and one month. */
export function beginPages(site: Site, format: PageFormat): SiteWriting {
  const settings = feedSettings(site);
  const base = format.path;
  if (base === undefined) return { add: () => [], end: () => [] };
  const begin = (path: string, title: string, language: string): Feed => ({
    path,
    title,
    language,
    entries: joinText(format.separator),
    latest: undefined,
  });
  const main = begin(base, settings.title, site.language);
  const parts = new Map<string, Feed>();
  const archive = {
    month: undefined as Feed | undefined,
    next: undefined as string | undefined,
    newest: undefined as string | undefined,
  };

  function* output(feed: Feed, links: Page["archive"]): Iterable<Output> {
    const { path, title, language, entries, latest } = feed;
    const frame = format.frame({
      path,
      title,
      language,
      isEmpty: entries.count === 0,
      url: urlOf(site, path),
      site,
      settings,
      updated: latest,
      archive: links,
    });
    if (frame === undefined) return;
    const [first = "", ...more] = entries.texts();
    const texts = [frame.head + first, ...more];
    for (const [i, text] of texts.entries())
      yield { path, mediaType: format.mediaType, text: i === texts.length - 1 ? text + frame.tail : text };
  }
  function* closeMonth(previous: string | undefined): Iterable<Output> {
    if (archive.month === undefined) return;
    const isOnly = previous === undefined && archive.next === undefined;
    if (isOnly && archive.month.entries.count <= settings.limit) {
      archive.newest = undefined; // the feed itself holds all there is
      return;
    }
    yield* output(archive.month, { current: urlOf(site, base as string), previous, next: archive.next });
    archive.next = urlOf(site, archive.month.path);
  }

  return {
    *add(item) {
      const entry = entryOf(item, site);
      let text: string | undefined;
      const put = (feed: Feed): void => {
        text ??= format.entry(entry, item);
        feed.entries.add(text);
        feed.latest = later(feed.latest, updatedOf(entry));
      };
      if (main.entries.count < settings.limit) put(main);
      for (const part of partsOf(entry, base, settings)) {
        const feed = parts.get(part.path) ?? begin(part.path, part.title, entry.language);
        parts.set(part.path, feed);
        if (feed.entries.count < settings.limit) put(feed);
      }
      if (!settings.hasArchive || entry.published === undefined) return;
      const path = derived(base, "archive", monthOf(entry.published));
      if (archive.month?.path !== path) {
        yield* closeMonth(urlOf(site, path));
        archive.month = begin(path, settings.title, site.language);
        archive.newest ??= urlOf(site, path);
      }
      put(archive.month as Feed);
    },
    *end() {
      yield* closeMonth(undefined);
      yield* output(main, { current: undefined, previous: archive.newest, next: undefined });
      for (const feed of parts.values())
        yield* output(feed, { current: undefined, previous: undefined, next: undefined });
    },
  };
}

function monthOf(moment: Moment): string {
  return `${moment.year}-${String(moment.month).padStart(2, "0")}`;
}

/** `rss.xml` and `section/sport` make `rss/section/sport.xml`. */
function derived(base: string, ...names: readonly string[]): string {
  const dot = base.lastIndexOf(".");
  const [stem, extension] = dot > base.lastIndexOf("/") ? [base.slice(0, dot), base.slice(dot)] : [base, ""];
  return `${pathOf(stem, ...names)}${extension}`;
}

const VALUES: Readonly<Record<FeedKey, (entry: Entry) => readonly string[]>> = {
  section: (entry) => (entry.section === undefined ? [] : [entry.section]),
  language: (entry) => [entry.language],
  author: (entry) => entry.authors.map((author) => author.name),
  topic: (entry) => entry.keywords,
};

/** A feed of a part of the site. */
export interface PartFeed {
  readonly path: string;
  readonly title: string;
}

/** The feeds of parts of the site to which an entry belongs. */
export function* partsOf(entry: Entry, base: string, settings: FeedSettings): Iterable<PartFeed> {
  const seen = new Set<string>(); // two names may come to one path; the entry still stands there once
  for (const key of settings.by) {
    for (const value of VALUES[key](entry)) {
      const name = value.normalize("NFC").trim().toLowerCase().replace(/\s+/g, "-").replaceAll("/", "-");
      const path = derived(base, key, name);
      if (!seen.has(path)) yield { path, title: `${settings.title}: ${value}` };
      seen.add(path);
    }
  }
}
