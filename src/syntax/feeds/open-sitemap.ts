/** Opens a sitemap, a news sitemap or an index of sitemaps. */

import type { FeedValue, Note, SitemapUrl, Subjects } from "../../types.ts";
import { closest } from "../values/closest.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { epochOfDate } from "./feed-dates.ts";
import { isLanguage } from "./feed-values.ts";
import { IMAGE, judgeExtras, judgeLocation, type Say } from "./sitemap-extras.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  url: new Set(["loc", "lastmod", "changefreq", "priority"]),
  sitemap: new Set(["loc", "lastmod"]),
};
const FREQUENCIES = /^(?:always|hourly|daily|weekly|monthly|yearly|never)$/;
const W3CDTF = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
const MAX_NOTES = 10_000;
const LARGEST = 50 * 1024 * 1024;
/** The order of the elements in the schema of news sitemaps. */
const NEWS_ORDER = "publication access genres publication_date title geo_locations keywords stock_tickers".split(" ");
const MOST_NEWS = 1000;

type Opened = Pick<Subjects["sitemap"], "kind" | "isIndex" | "urls" | "notes">;

/** The URLs of a sitemap with their metadata, and what is wrong with its form. */
export function openSitemap(text: string, root: XmlElement): Opened {
  const notes: Note[] = [];
  const isIndex = root.local === "sitemapindex";
  const say = (rule: string, at: string, element: XmlElement, message: string): void => {
    const isEmpty = element.innerEnd <= element.innerStart;
    const span =
      isEmpty || element.children.length > 0
        ? { start: element.start, end: Math.max(element.innerStart, element.start + 1) }
        : { start: element.innerStart, end: element.innerEnd };
    if (notes.length < MAX_NOTES) notes.push({ rule, at, span, message });
  };
  if (root.namespace !== SITEMAP)
    say(
      "sitemap/namespace",
      `/${root.local}`,
      root,
      `Namespace of ${root.local} is "${root.namespace}", expected "${SITEMAP}"`,
    );
  const wanted = isIndex ? "sitemap" : "url";
  const urls = root.children.map((element, i): SitemapUrl => {
    const at = `/${root.local}/${wanted}/${i}`;
    if (element.local !== wanted || element.namespace !== root.namespace) {
      say("sitemap/element", at, element, `${element.name} stands in ${root.local}, expected ${wanted}`);
    }
    return readUrl(element, at, root.namespace, say);
  });
  const news = urls.filter((url) => url.news !== undefined).length;
  if (news > MOST_NEWS)
    say(
      "sitemap/news-number",
      `/${root.local}`,
      root,
      `Sitemap has ${news} articles with news:news, expected at most ${MOST_NEWS}`,
    );
  const limit = 50_000;
  if (urls.length > limit)
    say("sitemap/number", `/${root.local}`, root, `Sitemap has ${urls.length} URLs, expected at most ${limit}`);
  // a character has at most three bytes for each of its units
  if (text.length > LARGEST || (text.length * 3 > LARGEST && new TextEncoder().encode(text).length > LARGEST))
    say("sitemap/size", `/${root.local}`, root, "Sitemap has over 50 MB, expected less");
  return { kind: "sitemap", isIndex, urls, notes };
}

function textOf(element: XmlElement | undefined, at: string): FeedValue | undefined {
  if (element === undefined) return undefined;
  return {
    text: element.text.trim(),
    at: `${at}/${element.name}`,
    span: { start: element.innerStart, end: element.innerEnd },
  };
}

function readUrl(element: XmlElement, at: string, namespace: string, say: Say): SitemapUrl {
  const child = (local: string): XmlElement | undefined =>
    element.children.find((other) => other.local === local && other.namespace === namespace);
  const allowed = CHILDREN[element.local];
  const seen = new Set<string>();
  for (const other of element.children) {
    if (other.namespace !== namespace) continue;
    if (allowed !== undefined && !allowed.has(other.local))
      say(
        "sitemap/element",
        `${at}/${other.name}`,
        other,
        `${other.name} stands in ${element.local}, which has no such element`,
      );
    if (seen.has(other.local))
      say(
        "sitemap/once",
        `${at}/${other.name}`,
        other,
        `${element.local} has ${other.local} more than once, expected it once`,
      );
    seen.add(other.local);
  }
  const location = child("loc");
  if (location === undefined) say("sitemap/location", at, element, `${element.local} has no loc, expected a URL`);
  else judgeLocation(location, at, say);
  const changed = child("lastmod");
  if (changed !== undefined && !isDate(changed.text.trim()))
    say(
      "sitemap/date",
      `${at}/lastmod`,
      changed,
      `lastmod is "${changed.text.trim()}", expected a W3C date such as 2024-04-25 or 2024-04-25T10:00+04:00`,
    );
  const frequency = child("changefreq");
  if (frequency !== undefined && !FREQUENCIES.test(frequency.text.trim()))
    say(
      "sitemap/frequency",
      `${at}/changefreq`,
      frequency,
      `changefreq is "${frequency.text.trim()}", expected always, hourly, daily, weekly, monthly, yearly or never`,
    );
  const priority = child("priority");
  if (priority !== undefined && !/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(priority.text.trim()))
    say(
      "sitemap/priority",
      `${at}/priority`,
      priority,
      `priority is "${priority.text.trim()}", expected a number from 0.0 to 1.0`,
    );
  judgeExtras(element, at, say);
  const images = element.children
    .filter((other) => other.local === "image" && other.namespace === IMAGE)
    .flatMap(
      (image) =>
        textOf(
          image.children.find(({ local }) => local === "loc"),
          `${at}/${image.name}`,
        ) ?? [],
    );
  const news = element.children.filter((other) => other.local === "news" && other.namespace === NEWS);
  if (news.length > 1)
    say("sitemap/news-once", at, news[1] as XmlElement, "url has news:news more than once, expected it once");
  return {
    at,
    span: { start: element.start, end: element.innerStart },
    ...given("location", textOf(location, at)),
    ...given("changed", textOf(changed, at)),
    ...(images.length === 0 ? {} : { images }),
    ...(news[0] === undefined ? {} : { news: readNews(news[0], `${at}/news:news`, say) }),
  };
}

function given<K extends string>(name: K, found: FeedValue | undefined): { readonly [key in K]?: FeedValue } {
  return found === undefined ? {} : ({ [name]: found } as { readonly [key in K]?: FeedValue });
}

const NEWS_NAMES: ReadonlySet<string> = new Set(
  "publication publication_date title access genres keywords stock_tickers name language".split(" "),
);

function isDate(text: string): boolean {
  return W3CDTF.test(text) && (text.length <= 7 || epochOfDate(text) !== undefined);
}

function judgeOrder(element: XmlElement, at: string, say: Say): void {
  let last = -1;
  for (const other of element.children) {
    const place = other.namespace === NEWS ? NEWS_ORDER.indexOf(other.local) : -1;
    if (place < 0) continue;
    if (place < last) {
      const before = NEWS_ORDER[last];
      say(
        "sitemap/news-order",
        `${at}/${other.name}`,
        other,
        `${other.name} follows news:${before}, expected it before`,
      );
      return;
    }
    last = place;
  }
}

function readNews(element: XmlElement, at: string, say: Say): NonNullable<SitemapUrl["news"]> {
  const child = (parent: XmlElement | undefined, local: string): XmlElement | undefined =>
    parent?.children.find((other) => other.local === local && other.namespace === NEWS);
  judgeOrder(element, at, say);
  for (const other of [...element.children, ...(child(element, "publication")?.children ?? [])]) {
    const meant =
      other.namespace !== NEWS || NEWS_NAMES.has(other.local) ? undefined : closest(other.local, NEWS_NAMES);
    if (meant !== undefined)
      say(
        "sitemap/element",
        at,
        other,
        `${other.name} stands in ${element.name}, which has no such element, expected news:${meant}`,
      );
  }
  const publication = child(element, "publication");
  if (publication === undefined)
    say("sitemap/publication", at, element, "news:news has no news:publication, expected one");
  const name = child(publication, "name");
  const language = child(publication, "language");
  const published = child(element, "publication_date");
  const title = child(element, "title");
  if (publication !== undefined && (name === undefined || name.text.trim() === ""))
    say(
      "sitemap/publication-name",
      at,
      name ?? publication,
      "news:publication has no news:name, expected the publication's name",
    );
  if (publication !== undefined) {
    const code = language?.text.trim() ?? "";
    const isCode = /^(?:[a-z]{2,3}|zh-(?:cn|tw))$/.test(code) && isLanguage(code) && code !== "zh";
    if (!isCode)
      say(
        "sitemap/publication-language",
        at,
        language ?? publication,
        `news:language is "${code}", expected an ISO 639 code, or zh-cn or zh-tw`,
      );
  }
  const date = published?.text.trim() ?? "";
  if (!isDate(date) || date.length < 10)
    say(
      "sitemap/publication-date",
      at,
      published ?? element,
      `news:publication_date is "${date}", expected a W3C date such as 2024-04-25 or 2024-04-25T10:00+04:00`,
    );
  if (title === undefined || title.text.trim() === "")
    say("sitemap/news-title", at, title ?? element, "news:news has no news:title, expected the article's headline");
  else if (title.children.length > 0)
    say("sitemap/news-title", at, title, `news:title holds ${title.children[0]?.name}, expected text alone`);
  return {
    ...given("name", textOf(name, at)),
    ...given("language", textOf(language, at)),
    ...given("published", textOf(published, at)),
    ...given("title", textOf(title, at)),
  };
}
