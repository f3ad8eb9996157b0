/** ninjs: one news item as JSON, as agencies send it (IPTC, versions 1 to 3). */

import { readHtmlBody } from "../syntax/articles/html-body.ts";
import { makeArticle } from "../syntax/articles/make-article.ts";
import { readMetadata } from "../syntax/articles/metadata.ts";
import { FieldReader, type Found, type Members } from "../syntax/articles/metadata-fields.ts";
import { namesOfByline } from "../syntax/articles/names-of-byline.ts";
import { ninjsFaults } from "../syntax/articles/ninjs-check.ts";
import { isObject, locateJson, parseJson } from "../syntax/json/json.ts";
import { decodeJsonString, leadOn, placeIn } from "../syntax/lines/decoded-text.ts";
import { readParagraphs } from "../syntax/lines/plain-text.ts";
import type { Article, Block, Document, Json, JsonObject, Origin, Source } from "../types.ts";

/** Members that no other JSON about news has; names without case, since version 3 changed it. */
const MARKS = [
  "versioncreated",
  "firstcreated",
  "pubstatus",
  "representationtype",
  "headlines",
  "bodies",
  "bodytext",
  "bodyhtml",
  "bodyxhtml",
  "renditions",
];
/** Members of which each item has one at least, as they may be written. */
const NAMES = ['"uri"', '"versioncreated"', '"versionCreated"'];
/** Kinds of item that are no articles. */
const OTHER = new Set(["picture", "graphic", "audio", "video", "animation", "planning", "event"]);

export const source: Source = {
  id: "ninjs",
  title: "ninjs",
  rank: 30,
  recognises({ text, mediaType }) {
    if (mediaType !== undefined && !/\bjson\b/i.test(mediaType)) return false;
    if (!/^\s*\{/.test(text.slice(0, 1_000).replace("\uFEFF", "")) || !NAMES.some((name) => text.includes(name)))
      return false;
    const parsed = parseJson(text);
    return parsed.ok && isItem(parsed.value);
  },
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const parsed = parseJson(text);
    if (!parsed.ok || !isObject(parsed.value)) return;
    const reader = new FieldReader({ value: parsed.value, at: {} });
    const { top } = reader;
    if (OTHER.has(String(top.get("type")?.value ?? ""))) return;
    const taken = gather(reader, top);
    const body = bodyOf(reader, top);
    const faults = ninjsFaults(parsed.value);
    const pointers = [
      ...faults.map(({ pointer }) => pointer),
      ...taken.map(({ found }) => found.pointer),
      ...(body ? [body.pointer] : []),
      "",
    ];
    const spans = locateJson(text, { start: 0, end: text.length }, pointers);
    const spanOf = (pointer: string): Origin => spans.get(pointer)?.value ?? { start: 0, end: text.length };
    const metadata = readMetadata(asTree(taken, (found) => inside(text, found, spanOf(found.pointer))));
    const troubles = faults.map(({ rule, pointer, isKey, message }) => {
      const { key, value } = spans.get(pointer) ?? { value: spanOf("") };
      return { rule, message, at: isKey && key !== undefined ? key : value };
    });
    const read = body === undefined ? { blocks: [], images: [] } : readBody(text, body, spanOf(body.pointer));
    yield makeArticle({
      uri,
      source: "ninjs",
      metadata,
      body: read.blocks,
      images: read.images,
      whole: spanOf(""),
      troubles,
    });
  },
  examples: [
    {
      document: {
        uri: "item.json",
        text: JSON.stringify({
          uri: "urn:example:1",
          type: "text",
          versioncreated: "2026-05-01T10:00:00+04:00",
          pubstatus: "usable",
          language: "en",
          headlines: [{ role: "main", value: "Road opens" }],
          by: "By Aysel Example and Bob Example",
          bodies: [{ role: "main", contenttype: "text/html", value: "<p>It opened &amp; stayed open.</p>" }],
          associations: [
            {
              name: "photo",
              type: "picture",
              renditions: [{ name: "16x9", href: "/a.jpg", width: 1600, height: 900 }],
            },
          ],
        }),
      },
      articles: [
        {
          id: "urn:example:1",
          headline: "Road opens",
          published: "2026-05-01T10:00:00+04:00",
          authors: [{ name: "Aysel Example" }, { name: "Bob Example" }],
          images: [{ url: "/a.jpg", width: 1600, height: 900 }],
          body: [{ text: "It opened & stayed open." }],
        },
      ],
    },
  ],
};

function isItem(value: Json): value is JsonObject {
  if (!isObject(value) || Object.hasOwn(value, "@context")) return false;
  const { top } = new FieldReader({ value, at: {} });
  const standard = top.get("standard")?.value;
  const isNamed = isObject(standard) && String(standard.name ?? "").toLowerCase() === "ninjs";
  const marks = MARKS.filter((mark) => top.has(mark)).length;
  // without its uri an item must show by more that it is one
  return isNamed || (typeof top.get("uri")?.value === "string" ? marks > 0 : marks > 2 && top.has("type"));
}

/** A value of the item under the name that metadata has for it. */
interface Taken {
  /** Path in the tree of metadata. */
  readonly path: readonly (string | number)[];
  readonly found: Found;
}

function gather(reader: FieldReader, top: Members): Taken[] {
  const taken: Taken[] = [];
  const take = (path: readonly (string | number)[], found: Found | undefined): boolean => {
    if (found === undefined || typeof found.value === "object") return false;
    taken.push({ path, found });
    return true;
  };
  take(["id"], top.get("uri"));
  take(["language"], top.get("language"));
  take(["headline"], top.get("headline") ?? chooseValue(reader, top.get("headlines"), /main|headline|title/i));
  take(["status"], top.get("pubstatus"));
  take(["embargo"], top.get("embargoeduntil") ?? top.get("embargoed"));
  const first = reader.pick(top, ["firstcreated", "contentcreated"]);
  const version = top.get("versioncreated");
  take(["published"], first ?? version);
  if (first !== undefined && version?.value !== first.value) take(["modified"], version);
  take(
    ["description"],
    top.get("descriptiontext") ?? chooseValue(reader, top.get("descriptions"), /summary|abstract|lead/i),
  );
  const bylines = reader.entries(reader.pick(top, ["bylines"]));
  let authors = 0;
  for (const { value, pointer } of bylines) {
    const members = reader.members(value, pointer);
    const byline = reader.pick(members, ["byline", "name", "value"]);
    for (const name of namesIn(byline)) {
      take(["authors", authors, "name"], name);
      take(["authors", authors, "jobTitle"], members.get("role"));
      authors++;
    }
  }
  if (bylines.length === 0)
    for (const [i, name] of namesIn(reader.pick(top, ["by", "byline"])).entries()) take(["authors", i], name);
  let keywords = 0;
  for (const { value, pointer } of reader.entries(reader.pick(top, ["subjects", "subject"]))) {
    if (take(["keywords", keywords], reader.members(value, pointer).get("name"))) keywords++;
  }
  let pictures = 0;
  for (const association of items(reader, reader.pick(top, ["associations"]))) {
    const members = reader.members(association.value, association.pointer);
    if (members.get("type")?.value !== "picture" && members.get("type")?.value !== "graphic") continue;
    const rendition = largest(reader, members);
    if (rendition === undefined || !take(["images", pictures, "url"], rendition.get("href"))) continue;
    take(["images", pictures, "width"], rendition.get("width"));
    take(["images", pictures, "height"], rendition.get("height"));
    take(["images", pictures, "mediaType"], reader.pick(rendition, ["contenttype", "mimetype"]));
    take(["images", pictures, "credit"], reader.pick(members, ["byline", "by", "copyrightnotice", "copyrightholder"]));
    const caption = members.get("descriptiontext") ?? chooseValue(reader, members.get("descriptions"), /caption/i);
    take(["images", pictures, "caption"], caption);
    pictures++;
  }
  return taken;
}

/** The names in a byline as readers see it, each where the whole stands. */
function namesIn(found: Found | undefined): readonly Found[] {
  if (typeof found?.value !== "string") return [];
  return namesOfByline(found.value).map((value) => ({ ...found, value }));
}

/** Of a list of values with roles, the first whose role fits, else the first. */
function chooseValue(reader: FieldReader, list: Found | undefined, role: RegExp): Found | undefined {
  const all = reader.entries(list).map(({ value, pointer }) => reader.members(value, pointer));
  const fits = all.find((members) => role.test(String(members.get("role")?.value ?? "")));
  return (fits ?? all[0])?.get("value");
}

/** Entries of a list, or of an object that names them (version 1). */
function items(reader: FieldReader, found: Found | undefined): readonly Found[] {
  if (found === undefined || !isObject(found.value)) return reader.entries(found);
  return [...reader.members(found.value, found.pointer).values()];
}

function largest(reader: FieldReader, members: Members): Members | undefined {
  const width = (rendition: Members): number => Number(rendition.get("width")?.value ?? 0) || 0;
  return items(reader, members.get("renditions"))
    .map(({ value, pointer }) => reader.members(value, pointer))
    .filter((rendition) => typeof rendition.get("href")?.value === "string")
    .sort((a, b) => width(b) - width(a))[0];
}

/** The text of the item: HTML before plain text. */
function bodyOf(reader: FieldReader, top: Members): (Found & { readonly isHtml: boolean }) | undefined {
  for (const name of ["bodyhtml", "bodyxhtml", "bodytext"]) {
    const found = top.get(name);
    if (typeof found?.value === "string") return { ...found, isHtml: name !== "bodytext" };
  }
  const bodies = reader.entries(top.get("bodies")).map(({ value, pointer }) => reader.members(value, pointer));
  const isHtml = (members: Members): boolean => /html/i.test(String(members.get("contenttype")?.value ?? ""));
  const chosen = bodies.find(isHtml) ?? bodies[0];
  const found = chosen?.get("value");
  if (chosen === undefined || typeof found?.value !== "string") return undefined;
  return { ...found, isHtml: isHtml(chosen) };
}

function readBody(text: string, body: Found & { readonly isHtml: boolean }, span: Origin) {
  const inner = decodeJsonString(text, span);
  if (!body.isHtml) return { blocks: leadOn(readParagraphs(inner.text), inner) as readonly Block[], images: [] };
  const { blocks, images } = readHtmlBody(inner.text);
  const led = images.map(({ image, at }) => ({
    image,
    at: Object.fromEntries(Object.entries(at).map(([pointer, place]) => [pointer, placeIn(inner, place)])),
  }));
  return { blocks: leadOn(blocks, inner), images: led };
}

/** A string's place is between its quotes. */
function inside(text: string, { value }: Found, span: Origin): Origin {
  return typeof value === "string" && text[span.start] === '"' ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** What was gathered, as a tree of metadata. */
function asTree(taken: readonly Taken[], placeOf: (found: Found) => Origin) {
  const value: Record<string, unknown> = {};
  const at: Record<string, Origin> = {};
  for (const { path, found } of taken) {
    let node: Record<string, unknown> = value;
    for (const [i, key] of path.slice(0, -1).entries()) {
      node[key] ??= typeof path[i + 1] === "number" ? [] : {};
      node = node[key] as Record<string, unknown>;
    }
    node[path.at(-1) as string] = found.value;
    at[`/${path.join("/")}`] = placeOf(found);
  }
  return { value: value as Json, at };
}
