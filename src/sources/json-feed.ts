/** JSON Feed 1.0 and 1.1: the items of a feed as articles, for newsrooms that move and for archives. */

import { articleOfItem, type FeedField, picture, type Taken, unreadableFeed } from "../syntax/articles/feed-article.ts";
import type { Picture } from "../syntax/articles/make-article.ts";
import { isJsonFeed } from "../syntax/feeds/open-json-feed.ts";
import { isObject, type Located, locateJson, parseJson } from "../syntax/json/json.ts";
import { decodeJsonString } from "../syntax/lines/decoded-text.ts";
import type { Article, Byline, Document, Json, JsonObject, Origin, Source } from "../types.ts";

/** Member of an item -> field of the article; the first that is there counts. */
const FIELDS: readonly (readonly [FeedField, readonly string[]])[] = [
  ["guid", ["id"]],
  ["url", ["url", "external_url"]],
  ["headline", ["title"]],
  ["description", ["summary"]],
  ["language", ["language"]],
  ["published", ["date_published"]],
  ["modified", ["date_modified"]],
];
const KEPT = new Set([
  ...FIELDS.flatMap(([, names]) => names),
  ..."content_html content_text image banner_image author authors tags attachments".split(" "),
]);

export const source: Source = {
  id: "json-feed",
  title: "JSON Feed",
  rank: 25,
  recognises: (document) => /^\s*\{/.test(document.text.slice(0, 1000).replace("\ufeff", "")) && isJsonFeed(document),
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const parsed = parseJson(text);
    if (!parsed.ok || !isObject(parsed.value)) {
      const start = parsed.ok ? 0 : Math.min(parsed.offset, text.length);
      const message = parsed.ok ? "Feed is no object, expected one with items" : parsed.message;
      yield unreadableFeed(uri, "json-feed", message, { start, end: Math.min(start + 1, text.length) });
      return;
    }
    const feed = parsed.value;
    const items = Array.isArray(feed.items) ? feed.items.map((item, i) => [item, `/items/${i}`] as const) : [];
    const spans = locateJson(text, { start: 0, end: text.length }, pointersOf(feed, items));
    for (const [item, at] of items) if (isObject(item)) yield readItem(document, feed, item, at, spans);
  },
  examples: [
    {
      document: {
        uri: "feed.json",
        text: JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "News",
          home_page_url: "https://site.example/",
          language: "en",
          items: [
            {
              id: "7",
              url: "https://site.example/road/",
              title: "Road opens",
              content_html: "<p>It opened &amp; stayed open.</p>",
              date_published: "2026-05-01T10:00:00+04:00",
              authors: [{ name: "Aysel Example" }],
              tags: ["Roads"],
            },
          ],
        }),
      },
      articles: [
        {
          guid: "7",
          url: "https://site.example/road/",
          headline: "Road opens",
          language: "en",
          published: "2026-05-01T10:00:00+04:00",
          authors: [{ name: "Aysel Example" }],
          keywords: ["Roads"],
          body: [{ text: "It opened & stayed open." }],
        },
      ],
    },
  ],
};

type Spans = ReadonlyMap<string, Located>;

/** Pointers to all that is read, so that the places of a whole feed are found in one pass. */
function* pointersOf(feed: JsonObject, items: readonly (readonly [Json, string])[]): Iterable<string> {
  yield "/language";
  for (const [owner, at] of [[feed, ""] as const, ...items]) {
    if (!isObject(owner)) continue;
    yield at;
    yield* [...KEPT].map((name) => `${at}/${name}`);
    for (const name of ["authors", "tags", "attachments"])
      if (Array.isArray(owner[name])) yield* owner[name].map((_, i) => `${at}/${name}/${i}`);
  }
}

function readItem({ text, uri }: Document, feed: JsonObject, item: JsonObject, at: string, spans: Spans): Article {
  const placeOf = (pointer: string): Origin => {
    const { start, end } = spans.get(pointer)?.value ?? { start: 0, end: 0 };
    return text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end };
  };
  const take = (owner: JsonObject, name: string, base: string): Taken | undefined => {
    const value = owner[name];
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    return { text: String(value).trim(), at: placeOf(`${base}/${name}`) };
  };
  const fields: Partial<Record<FeedField, Taken | undefined>> = {};
  for (const [field, names] of FIELDS) {
    const found = names.flatMap((name) => take(item, name, at) ?? []).find((each) => each.text !== "");
    if (found !== undefined) fields[field] = found;
  }
  fields.language ??= take(feed, "language", "");
  const lost = Object.keys(item).filter((name) => !KEPT.has(name) && item[name] !== null);
  if (fields.url !== undefined && item.url !== undefined && item.external_url !== undefined) lost.push("external_url");
  const body = bodyOf(item, fields);
  const span = body === undefined ? undefined : spans.get(`${at}/${body.name}`)?.value;
  return articleOfItem(uri, "json-feed", {
    whole: placeOf(at),
    fields,
    keywords: list(item.tags).flatMap((tag, i) =>
      typeof tag === "string" && tag.trim() !== "" ? [{ text: tag, at: placeOf(`${at}/tags/${i}`) }] : [],
    ),
    authors: readAuthors(item, at, feed).map(({ byline, pointer }) => ({
      text: byline.name,
      at: placeOf(pointer),
      byline,
    })),
    images: readImages(item, at, placeOf, lost),
    content: span === undefined ? undefined : decodeJsonString(text, span),
    isPlain: body?.name === "content_text",
    lost,
  });
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Full text: HTML before plain; plain text that only repeats the summary or the title is none. */
function bodyOf(item: JsonObject, { description, headline }: Partial<Record<FeedField, Taken | undefined>>) {
  const { content_html: html, content_text: plain } = item;
  if (typeof html === "string" && html.trim() !== "") return { name: "content_html" };
  if (typeof plain !== "string" || plain.trim() === "") return undefined;
  const isRepeated = [description?.text, description === undefined ? headline?.text : undefined].includes(plain.trim());
  return isRepeated ? undefined : { name: "content_text" };
}

/** Authors of the item, else those of the feed; version 1.0 has one `author`. */
function readAuthors(item: JsonObject, at: string, feed: JsonObject) {
  for (const [owner, base] of [
    [item, at],
    [feed, ""],
  ] as const) {
    const several = list(owner.authors).map((author, i) => ({ author, pointer: `${base}/authors/${i}` }));
    const all = several.length > 0 ? several : [{ author: owner.author, pointer: `${base}/author` }];
    const found = all.flatMap(({ author, pointer }): { byline: Byline; pointer: string }[] => {
      if (!isObject(author) || typeof author.name !== "string" || author.name.trim() === "") return [];
      const url = typeof author.url === "string" && author.url !== "" ? { url: author.url } : {};
      return [{ byline: { type: "Person", name: author.name.trim(), ...url }, pointer }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function readImages(item: JsonObject, at: string, placeOf: (pointer: string) => Origin, lost: string[]): Picture[] {
  const found: Picture[] = [];
  list(item.attachments).forEach((attachment, i) => {
    if (!isObject(attachment)) return;
    const { url, mime_type: mediaType, title: caption, size_in_bytes: length } = attachment;
    if (typeof url !== "string" || typeof mediaType !== "string" || !mediaType.startsWith("image/")) {
      lost.push(`attachment of ${typeof mediaType === "string" ? mediaType : "no type"}`);
      return;
    }
    const place = placeOf(`${at}/attachments/${i}`);
    const text = typeof caption === "string" ? caption : undefined;
    const size = typeof length === "number" ? length : undefined;
    found.push(picture({ url, mediaType, caption: text, length: size }, { "": place, "/url": place }));
  });
  const name = typeof item.image === "string" ? "image" : "banner_image";
  const lead = item[name];
  if (typeof lead !== "string" || lead.trim() === "" || lead === found[0]?.image.url) return found;
  const place = placeOf(`${at}/${name}`);
  return [picture({ url: lead }, { "": place, "/url": place }), ...found];
}
