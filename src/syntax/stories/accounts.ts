/** Takes down what the subjects of a document say of articles, for comparing it with what other documents say. */
import type {
  Account,
  AccountField,
  AccountText,
  FeedChannel,
  FeedItem,
  FeedValue,
  SitemapUrl,
  Span,
  Subject,
  Subjects,
} from "../../types.ts";
import { normalizeUrl } from "../pages/page-compare.ts";
import {
  addressesOf,
  articlesIn,
  canonicalOf,
  type PageNode,
  pageArticle,
  type Said,
  said,
  tagsNamed,
} from "../pages/page-rules.ts";

type Says = Partial<Record<AccountField, readonly AccountText[]>>;

/** What says an item's language that the item does not say itself. */
export const CHANNEL_LANGUAGE = "language of the feed";
/** Longer texts are no titles, names or dates. */
const LONGEST = 500;
const MOST_TEXTS = 20;

/** What a document says of the articles in it; a page speaks once, for its head and all its graphs. */
export function accountsOf(subjects: readonly Subject[]): readonly Account[] {
  const nth = subjects.findIndex(({ kind }) => kind === "page");
  const page = subjects[nth];
  if (page?.kind === "page") return ofPage(page, nth);
  return subjects.flatMap((subject, i) => {
    if (subject.kind === "graph") return ofGraph(subject, i);
    if (subject.kind === "json-feed") return ofChannel(subject.uri, "json-feed", subject.channel, i);
    if (subject.kind === "sitemap" && !subject.isIndex)
      return subject.urls.flatMap((url) => ofUrl(subject.uri, url, i));
    if (subject.kind !== "feed" || subject.format === "opml") return [];
    return ofChannel(subject.uri, subject.format === "atom" ? "atom" : "rss", subject.channel, i);
  });
}

function ofGraph(graph: Subjects["graph"], nth: number): readonly Account[] {
  return articlesIn([graph]).flatMap((article) => {
    const texts = (by: string, found: readonly Said[]): readonly AccountText[] =>
      found.map(({ text, at }) => textOf(by, text, at.slice("/graphs/0".length)));
    const addresses = addressesOf(article);
    return make(graph.uri, "json-ld", nth, [article.node.id, ...addresses.map(({ text }) => text)], {
      ...saysOf(article, texts),
      address: texts("url", addresses.slice(0, 1)),
    });
  });
}

function saysOf(article: PageNode, texts: (by: string, found: readonly Said[]) => readonly AccountText[]): Says {
  return {
    title: texts("headline", said(article, "headline").slice(0, 1)),
    published: texts("datePublished", said(article, "datePublished").slice(0, 1)),
    modified: texts("dateModified", said(article, "dateModified").slice(0, 1)),
    author: texts("author", said(article, "author")),
    image: texts("image", said(article, "image", ["url", "contentUrl", "@id"])),
    language: texts("inLanguage", said(article, "inLanguage", ["alternateName", "name"]).slice(0, 1)),
  };
}

function ofPage(subject: Subjects["page"], nth: number): readonly Account[] {
  const { page } = subject;
  const article = pageArticle(subject);
  const tagged = (name: string): readonly AccountText[] =>
    tagsNamed(page, name).map(({ value, at }) => textOf(name, value.trim(), at));
  const isArticle =
    tagged("og:type").some(({ text }) => text === "article") || tagged("article:published_time").length > 0;
  if (article === undefined && !isArticle) return [];
  const texts = (by: string, found: readonly Said[]): readonly AccountText[] =>
    found.map(({ text, at }) => textOf(by, text, at));
  const own = article === undefined ? {} : saysOf(article, texts);
  const canonical = canonicalOf(page);
  const addresses = [
    ...texts("canonical", canonical === undefined ? [] : [canonical]),
    ...tagged("og:url"),
    ...texts("url", article === undefined ? [] : addressesOf(article)),
  ];
  const title = page.titles[0] ?? "";
  return make(
    subject.uri,
    "page",
    nth,
    [...addresses.map(({ text }) => text), article?.node.id],
    {
      title: [
        ...(own.title ?? []),
        ...tagged("og:title"),
        ...tagged("twitter:title"),
        ...page.headings.map((text, i) => textOf("h1", text, `/headings/${i}`)),
        textOf("title", title, "/titles/0"),
        // most titles end in the name of the site
        textOf("title", title.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,40}$/u, ""), "/titles/0"),
      ],
      address: addresses,
      published: [...(own.published ?? []), ...tagged("article:published_time")],
      modified: [...(own.modified ?? []), ...tagged("article:modified_time")],
      author: (own.author ?? []).length > 0 ? (own.author ?? []) : tagged("author"),
      image: [...(own.image ?? []), ...tagged("og:image")],
      language: [
        ...(own.language ?? []),
        ...(page.language === undefined ? [] : [textOf("lang", page.language, "/language")]),
      ],
    },
    page.base,
  );
}

function ofChannel(
  uri: string,
  kind: "rss" | "atom" | "json-feed",
  channel: FeedChannel,
  nth: number,
): readonly Account[] {
  const names = FEED_NAMES[kind];
  return channel.items.flatMap((item: FeedItem) => {
    const language =
      item.language === undefined ? values(CHANNEL_LANGUAGE, [channel.language]) : values("language", [item.language]);
    return make(uri, kind, nth, [item.id?.text, item.url?.text], {
      guid: values(names.guid, [item.id]),
      title: values(names.title, [item.title]),
      address: values(names.address, [item.url]),
      published: values(names.published, [item.published]),
      modified: values(names.modified, [item.modified]),
      author: values(names.author, item.authors).flatMap(nameInAddress),
      image: values(
        "image",
        item.images.map(({ url }) => url),
      ),
      language,
    });
  });
}

const FEED_NAMES = {
  rss: {
    guid: "guid",
    title: "title",
    address: "link",
    published: "pubDate",
    modified: "atom:updated",
    author: "author",
  },
  atom: { guid: "id", title: "title", address: "link", published: "published", modified: "updated", author: "author" },
  "json-feed": {
    guid: "id",
    title: "title",
    address: "url",
    published: "date_published",
    modified: "date_modified",
    author: "authors",
  },
} as const;

/** `ann@example.com (Ann)` names Ann; an address alone nobody. */
function nameInAddress(author: AccountText): readonly AccountText[] {
  if (!author.text.includes("@")) return [author];
  const name = /\(([^()]+)\)\s*$/.exec(author.text)?.[1];
  return name === undefined ? [] : [{ ...author, text: name }];
}

function ofUrl(uri: string, url: SitemapUrl, nth: number): readonly Account[] {
  const { location, changed, images = [], news } = url;
  return make(uri, "sitemap", nth, [location?.text], {
    title: values("news:title", [news?.title]),
    address: values("loc", [location]),
    published: values("news:publication_date", [news?.published]),
    modified: values("lastmod", [changed]),
    image: values("image:loc", images),
    language: values("news:language", [news?.language]),
  });
}

function make(
  uri: string,
  kind: Account["kind"],
  nth: number,
  names: readonly (string | undefined)[],
  says: Says,
  base?: string,
): readonly Account[] {
  const known = new Set(names.flatMap((name) => keyOf(name, base) ?? []));
  if (known.size === 0) return [];
  const given = Object.entries(says).filter(([, texts]) => texts.some(({ text }) => text !== ""));
  const clipped = given.map(([field, texts]) => [
    field,
    texts.filter(({ text }) => text !== "" && text.length <= LONGEST).slice(0, MOST_TEXTS),
  ]);
  return [{ uri, kind, nth, names: [...known], says: Object.fromEntries(clipped) }];
}

/** What tells an article from others: its page's URL, or an id of any other scheme. A site's home page is no article. */
function keyOf(name: string | undefined, base: string | undefined): string | undefined {
  if (name === undefined || name.length > 2048 || name.trim() === "" || name.startsWith("_:")) return undefined;
  const url = normalizeUrl(name, base);
  if (!/^https?:/i.test(url)) return /^[a-z][a-z0-9+.-]*:/i.test(url) ? own(url) : undefined;
  return /^https?:\/\/[^/?#]+\/?$/i.test(url) ? undefined : own(url);
}

function values(by: string, found: readonly (FeedValue | undefined)[]): readonly AccountText[] {
  return found.flatMap((value) => (value === undefined ? [] : [textOf(by, value.text.trim(), value.at, value.span)]));
}

function textOf(by: string, text: string, at: string, span?: Span): AccountText {
  return { by, text: own(text), at, ...(span === undefined ? {} : { span }) };
}

/** A copy: a piece cut from a document's text would keep the whole document in memory. */
function own(text: string): string {
  return ` ${text}`.slice(1);
}
