/** Makes articles of the items of feeds: every value with its place, the HTML kept as it is, what an article cannot hold told. */
import type { Article, Block, Byline, Image, Origin, Prose, Trouble } from "../../types.ts";
import { parseHtml } from "../html/html.ts";
import { leadOn, placeIn } from "../lines/decoded-text.ts";
import { readParagraphs } from "../lines/plain-text.ts";
import { readHtmlBody } from "./html-body.ts";
import { makeArticle, type Picture } from "./make-article.ts";
import { readDate } from "./metadata.ts";

/** A value of an item and where it stood. */
export interface Taken {
  readonly text: string;
  readonly at: Origin;
}

/** What a feed says of an item, whatever its format. */
export interface FeedItemParts {
  readonly whole: Origin;
  /** Fields that are one text: `guid`, `url`, `headline`, `description`, `language`, `published`, `modified`. */
  readonly fields: Readonly<Partial<Record<FeedField, Taken | undefined>>>;
  readonly keywords: readonly Taken[];
  readonly authors: readonly (Taken & { readonly byline: Byline })[];
  readonly images: readonly Picture[];
  /** Full text as it lay in the document. */
  readonly content?: Prose | undefined;
  readonly isPlain?: boolean;
  readonly isDraft?: boolean;
  /** Names of what an article has no place for. */
  readonly lost: readonly string[];
}

export type FeedField = "guid" | "url" | "headline" | "description" | "language" | "published" | "modified";

/** The article of an item. */
export function articleOfItem(uri: string, source: string, item: FeedItemParts): Article {
  const at: Record<string, Origin> = {};
  const fields: Partial<Record<FeedField, string>> = {};
  for (const [name, taken] of Object.entries(item.fields) as [FeedField, Taken | undefined][]) {
    if (taken === undefined || taken.text === "") continue;
    fields[name] = name === "published" || name === "modified" ? readDate(taken.text) : taken.text;
    at[`/${name}`] = taken.at;
  }
  item.keywords.forEach((keyword, i) => {
    at[`/keywords/${i}`] = keyword.at;
  });
  item.authors.forEach((author, i) => {
    at[`/authors/${i}`] = at[`/authors/${i}/name`] = author.at;
  });
  item.images.forEach((picture, i) => {
    for (const [pointer, place] of Object.entries(picture.at)) at[`/images/${i}${pointer}`] = place;
  });
  const { blocks, images } = bodyOf(item);
  const metadata = {
    ...fields,
    ...(item.isDraft === true ? { status: "draft" as const } : {}),
    keywords: item.keywords.map(({ text }) => text),
    authors: item.authors.map(({ byline }) => byline),
    images: item.images.map(({ image }) => image),
    at,
    troubles: [],
  };
  const troubles = item.lost.length === 0 ? [] : [lossOf(item)];
  // Pictures of the text stand for the item where it names none itself.
  const pictures = item.images.length > 0 ? [] : images;
  return makeArticle({ uri, source, metadata, body: blocks, images: pictures, whole: item.whole, troubles });
}

/** The one article that stands for a feed which cannot be read. */
export function unreadableFeed(uri: string, source: string, message: string, at: Origin): Article {
  const metadata = { keywords: [], authors: [], images: [], at: {}, troubles: [] };
  const troubles = [{ rule: "newsroom/unreadable-record", message, at }];
  return makeArticle({ uri, source, metadata, body: [], whole: at, troubles });
}

function lossOf({ lost, whole }: FeedItemParts): Trouble {
  const names = [...new Set(lost)];
  const listed = names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
  const message = `Item has ${listed}, which is not kept; expected only what an article holds`;
  return { rule: "newsroom/item-loss", message, at: { ...whole, end: Math.min(whole.end, whole.start + 1) } };
}

function bodyOf({ content, isPlain }: FeedItemParts): {
  readonly blocks: Block[];
  readonly images: readonly Picture[];
} {
  if (content === undefined || content.text.trim() === "") return { blocks: [], images: [] };
  if (isPlain === true) return { blocks: leadOn(readParagraphs(content.text), content), images: [] };
  const { blocks, images } = readHtmlBody(content.text);
  const html = content.text.trim();
  const whole = leadOn(blocks, content).map((block, i): Block => ({ ...block, html: i === 0 ? html : "" }));
  const led = images.map(({ image, at }) => ({
    image,
    at: Object.fromEntries(Object.entries(at).map(([pointer, place]) => [pointer, placeIn(content, place)])),
  }));
  return { blocks: whole.length > 0 ? whole : [{ kind: "embed", text: "", map: [], html }], images: led };
}

/** True where a text holds tags, and not only references. */
export function hasTags(html: string): boolean {
  return /<\/?[a-z!]/i.test(html);
}

/** The text of HTML; without tags its line breaks are its own. */
export function plainOf(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  if (!hasTags(html)) return parseHtml(html).text.trim();
  return readHtmlBody(html)
    .blocks.map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A name with its address: `ann@news.example (Ann)`, `Ann <ann@news.example>`, or either alone. */
export function bylineOf(text: string): Byline {
  const rss = /^(\S+@\S+)\s+\(([^()]*)\)$/.exec(text);
  const mail = rss ?? /^([^<>]+?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text);
  if (mail === null) return { type: "Person", name: text };
  const [email = "", name = ""] = rss === null ? [mail[2], mail[1]] : [mail[1], mail[2]];
  return { type: "Person", name: name.trim() === "" ? email : name.trim(), email };
}

/** Size of a picture, where it is one. */
export function sizeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** Leaves out what is undefined. */
export function picture(
  fields: { readonly [K in keyof Image]: Image[K] | undefined } & { readonly url: string },
  at: Readonly<Record<string, Origin>>,
): Picture {
  return {
    image: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Image,
    at,
  };
}
