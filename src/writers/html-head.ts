/** Writes what belongs into the head of an article's page: title, canonical URL, Open Graph, Twitter card, feeds, JSON-LD. */

import { type Entry, entryOf, isoDate } from "../syntax/publishing/entry.ts";
import { feedSettings, urlOf } from "../syntax/publishing/feed-settings.ts";
import { type PartFeed, partsOf } from "../syntax/publishing/pages.ts";
import { folderOf, pathOf } from "../syntax/publishing/paths.ts";
import { profileFeedsOf } from "../syntax/publishing/profile-feed.ts";
import type { Moment } from "../syntax/values/dates.ts";
import { escapeAttribute, escapeText } from "../syntax/xml/xml-text.ts";
import type { Article, Graph, Site, Writer } from "../types.ts";

/** `<path of the page>/head.html` */
export const writer: Writer = {
  id: "html-head",
  title: "HTML head",
  spec: "https://ogp.me/",
  on: "item",
  *write(item, { site, profiles }) {
    const entry = entryOf(item, site);
    const folder = folderOf({ ...item.article, url: item.url }, site.url);
    const text = [
      title(entry),
      ...tags(entry, item.article, site),
      ...alternates(entry, site, profileFeedsOf(item, site, profiles)),
      script(item.graph),
    ].join("\n");
    yield { path: pathOf(folder, "head.html"), mediaType: "text/html", text: `${text}\n` };
  },
};

function title(entry: Entry): string {
  return `<meta charset="utf-8">${entry.title === undefined ? "" : `\n<title>${escapeText(entry.title)}</title>`}`;
}

function* tags(entry: Entry, article: Article, site: Site): Iterable<string> {
  const image = entry.images[0];
  yield `<link rel="canonical" href="${escapeAttribute(entry.url)}">`;
  yield* named("description", entry.summary);
  for (const author of entry.authors) yield* named("author", author.name);
  yield* property("og:type", "article");
  yield* property("og:site_name", site.name);
  yield* property("og:title", entry.title);
  yield* property("og:description", entry.summary);
  yield* property("og:url", entry.url);
  yield* property("og:locale", localeOf(entry.language));
  for (const picture of entry.images) {
    yield* property("og:image", picture.url);
    yield* property("og:image:type", picture.mediaType);
    yield* property("og:image:width", picture.width);
    yield* property("og:image:height", picture.height);
    yield* property("og:image:alt", picture.alternateText ?? picture.caption);
  }
  yield* property("article:published_time", timeOf(article.published, entry.published));
  yield* property("article:modified_time", timeOf(article.modified, entry.modified));
  for (const author of entry.authors) yield* property("article:author", author.url);
  yield* property("article:section", entry.section);
  for (const keyword of entry.keywords) yield* property("article:tag", keyword);
  yield* named("twitter:card", image === undefined ? "summary" : "summary_large_image");
  yield* named("twitter:title", entry.title);
  yield* named("twitter:description", entry.summary);
  yield* named("twitter:image", image?.url);
  yield* named("twitter:image:alt", image?.alternateText ?? image?.caption);
}

/** A date as the article gives it: a day gets no time that nobody stated. */
function timeOf(date: string | undefined, moment: Moment | undefined): string | undefined {
  const day = date?.trim() ?? "";
  return moment !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : isoDate(moment);
}

function* named(name: string, content: string | undefined): Iterable<string> {
  if (content !== undefined && content.trim() !== "")
    yield `<meta name="${name}" content="${escapeAttribute(content)}">`;
}

function* property(name: string, content: string | number | undefined): Iterable<string> {
  if (content === undefined || String(content).trim() === "") return;
  yield `<meta property="${name}" content="${escapeAttribute(String(content))}">`;
}

/** ogp.me wants language_TERRITORY; a language without territory is not completed by guess. */
function localeOf(language: string): string | undefined {
  const match = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(language);
  return match === null ? undefined : `${match[1]}_${match[2]}`;
}

/** The site's feeds, each under a title that readers can tell from the others, those of the parts to which the article belongs, and consumers' own. */
function* alternates(entry: Entry, site: Site, ofConsumers: Iterable<PartFeed>): Iterable<string> {
  const settings = feedSettings(site);
  const feeds = [
    [settings.rss, "application/rss+xml", "RSS"],
    [settings.atom, "application/atom+xml", "Atom"],
    [settings.jsonFeed, "application/feed+json", "JSON Feed"],
  ] as const;
  for (const [base, type, format] of feeds) {
    if (base === undefined) continue;
    yield alternate(site, { path: base, title: `${settings.title} (${format})` }, type);
    for (const { path, title: name } of partsOf(entry, base, settings))
      yield alternate(site, { path, title: `${name} (${format})` }, type);
  }
  for (const feed of ofConsumers) yield alternate(site, feed, "application/rss+xml");
}

function alternate(site: Site, { path, title: name }: PartFeed, type: string): string {
  return `<link rel="alternate" type="${type}" title="${escapeAttribute(name)}" href="${escapeAttribute(urlOf(site, path))}">`;
}

/** Every `<` is escaped: `</script >` and `<!--<script>` in an article cannot end or swallow the element (HTML §4.12.1.3). */
function script(graph: Graph): string {
  const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
  const json = JSON.stringify(graph).replace(/[<\u2028\u2029]/g, (c) => escapes[c] as string);
  return `<script type="application/ld+json">${json}</script>`;
}
