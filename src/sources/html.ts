/** HTML pages of single articles: metadata from the page's head and markup, the body from its article element. */

import { readSidecar } from "../syntax/articles/document-metadata.ts";
import { readBlocks } from "../syntax/articles/html-body.ts";
import { makeArticle } from "../syntax/articles/make-article.ts";
import { mergeMetadata, readMetadata } from "../syntax/articles/metadata.ts";
import { parseHtml } from "../syntax/html/html.ts";
import {
  attribute,
  contentSpan,
  type HtmlElement,
  type HtmlTree,
  hasAttribute,
  textOf,
  tokens,
  valueSpan,
} from "../syntax/html/html-tree.ts";
import { collapse } from "../syntax/html/page-urls.ts";
import { isHtml } from "../syntax/pages/open-html.ts";
import type { Article, Document, Json, Origin, Source, Span } from "../types.ts";

/** `meta` names and properties -> path in the tree of metadata; the first that is there wins. */
const METAS: readonly (readonly [string, string])[] = [
  ["article:published_time", "published"],
  ["datepublished", "published"],
  ["date", "published"],
  ["article:modified_time", "modified"],
  ["datemodified", "modified"],
  ["og:updated_time", "modified"],
  ["article:section", "section"],
  ["description", "description"],
  ["og:description", "description"],
  ["og:url", "url"],
  ["og:locale", "language"],
  ["og:title", "title"],
  ["author", "author"],
  ["og:image", "image/url"],
  ["og:image:url", "image/url"],
  ["og:image:width", "image/width"],
  ["og:image:height", "image/height"],
  ["og:image:alt", "image/alt"],
  ["og:image:type", "image/mediaType"],
];
/** Parts of an article that are not its text. */
const ASIDE = new Set(["aside", "footer", "nav"]);

export const source: Source = {
  id: "html",
  title: "HTML page",
  rank: 60,
  recognises: (document) => isHtml(document),
  *read(document: Document): Iterable<Article> {
    const { text, uri, sidecar } = document;
    const tree = parseHtml(text);
    const body = bodyOf(tree);
    const heading = headingOf(tree, body);
    const page = readMetadata(headTree(tree, heading));
    const metadata = sidecar === undefined ? page : mergeMetadata(readSidecar(sidecar), page);
    const skip = (element: HtmlElement): boolean => element === heading || ASIDE.has(element.tag);
    const { blocks, images } =
      body === undefined ? { blocks: [], images: [] } : readBlocks(tree, body.index, body.last, { skip });
    if (blocks.length === 0 && images.length === 0 && sidecar === undefined && !isPage(tree)) return;
    const whole = body === undefined ? { start: 0, end: text.length } : { start: body.start, end: body.contentEnd };
    yield makeArticle({ uri, source: "html", metadata, body: blocks, images, whole });
  },
  examples: [
    {
      document: {
        uri: "road.html",
        text: '<!doctype html><html lang="en"><head><title>Road opens | Site</title><meta property="article:published_time" content="2026-05-01T10:00:00+04:00"><meta name="author" content="Aysel Example"></head><body><nav><p>Menu</p></nav><article><h1>Road opens</h1><p>It opened &amp; stayed open.</p><aside><p>Also read</p></aside></article></body></html>',
      },
      articles: [
        {
          headline: "Road opens",
          language: "en",
          published: "2026-05-01T10:00:00+04:00",
          authors: [{ name: "Aysel Example" }],
          body: [{ text: "It opened & stayed open." }],
        },
      ],
    },
  ],
};

/** True where the page has a body or head of its own: a fragment of a head alone is no article. */
function isPage({ elements }: HtmlTree): boolean {
  return elements.some(({ tag, start, startEnd }) => /^(?:html|head|body)$/.test(tag) && startEnd > start);
}

/** The element that holds the article: marked as its body, else `article`, `main`, the page. */
function bodyOf({ elements }: HtmlTree): HtmlElement | undefined {
  const find = (fits: (element: HtmlElement) => boolean): HtmlElement | undefined => elements.find(fits);
  return (
    find((element) => tokens(attribute(element, "itemprop")).includes("articleBody")) ??
    find(({ tag }) => tag === "article") ??
    find(({ tag }) => tag === "main") ??
    find(({ tag }) => tag === "body")
  );
}

/** The first main heading in the body, else on the page. */
function headingOf({ elements }: HtmlTree, body: HtmlElement | undefined): HtmlElement | undefined {
  const headings = elements.filter(({ tag, to, from }) => tag === "h1" && to > from);
  return headings.find(({ index }) => body !== undefined && index > body.index && index < body.last) ?? headings[0];
}

/** What the page says of its article, as a tree of metadata. */
function headTree(tree: HtmlTree, heading: HtmlElement | undefined) {
  const value: Record<string, Json> = {};
  const at: Record<string, Origin> = { "": { start: 0, end: tree.source.length } };
  const take = (path: string, text: string | undefined, span: Span): void => {
    const [name = "", member] = path.split("/");
    const said = text === undefined ? "" : collapse(text);
    if (said === "" || at[`/${path}`] !== undefined) return;
    at[`/${path}`] = span;
    if (member === undefined) value[name] = said;
    else value[name] = { ...(value[name] as object), [member]: said };
  };
  const metas = new Map<string, HtmlElement>();
  const keywords: string[] = [];
  if (heading !== undefined) take("headline", textOf(tree, heading), contentSpan(tree, heading));
  for (const element of tree.elements) {
    if (!element.isHtml || element.attributes.length === 0) continue;
    const { tag } = element;
    if (tag === "html") take("language", attribute(element, "lang"), valueSpan(tree, element, "lang"));
    const names = tokens(attribute(element, "itemprop"));
    if (tag === "link" && tokens(attribute(element, "rel")).includes("canonical")) {
      take("url", attribute(element, "href"), valueSpan(tree, element, "href"));
    } else if (tag === "meta") {
      const name = (attribute(element, "property") ?? attribute(element, "name") ?? names[0] ?? "").toLowerCase();
      if (name === "article:tag" && attribute(element, "content")) {
        at[`/keywords/${keywords.length}`] = valueSpan(tree, element, "content");
        keywords.push(attribute(element, "content") as string);
      } else if (name === "keywords") take("tags", attribute(element, "content"), valueSpan(tree, element, "content"));
      else if (!metas.has(name)) metas.set(name, element);
    } else if (tag === "time" && hasAttribute(element, "datetime")) {
      for (const [item, path] of [
        ["datePublished", "published"],
        ["dateModified", "modified"],
      ] as const) {
        if (names.includes(item)) take(path, attribute(element, "datetime"), valueSpan(tree, element, "datetime"));
      }
    } else if (names.includes("author") || tokens(attribute(element, "rel")).includes("author")) {
      take("author", textOf(tree, element), contentSpan(tree, element));
    }
  }
  for (const [name, path] of METAS) {
    const element = metas.get(name);
    const content = element === undefined ? undefined : attribute(element, "content");
    if (element === undefined || (path === "language" && value.language !== undefined)) continue;
    take(path, path === "language" ? content?.replace("_", "-") : content, valueSpan(tree, element, "content"));
  }
  if (keywords.length > 0) value.keywords = keywords;
  return { value, at };
}
