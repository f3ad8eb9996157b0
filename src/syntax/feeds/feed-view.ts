/** Reads off a checked feed what every format says: channel and items with where each value stands. */
import type { FeedChannel, FeedFormat, FeedImage, FeedItem, FeedValue } from "../../types.ts";
import { attributeOf, childrenOf, type Place, type Reading, tagOf, valueSpan } from "./feed-reading.ts";

/** The channel of an RSS or Atom feed; `place` is the root element's. */
export function viewFeed(reading: Reading, place: Place, format: FeedFormat): FeedChannel {
  if (format === "atom") return viewAtom(reading, place);
  const channel = place.key === "rss" || place.key === "rdf:RDF" ? (childrenOf(place, "channel")[0] ?? place) : place;
  const items = childrenOf(format === "rss-1" ? place : channel, "item");
  const self = childrenOf(channel, "atom:link").find((link) => attributeOf(link.element, "rel") === "self");
  return withItems(() => items.map((item) => viewItem(reading, item)), {
    title: value(reading, channel, "title"),
    link: value(reading, channel, "link"),
    self: attribute(self, "href"),
    description: value(reading, channel, "description"),
    language: value(reading, channel, "language", "dc:language"),
    updated: value(reading, channel, "lastBuildDate", "pubDate", "dc:date"),
  });
}

/** A channel whose items are read off when somebody asks for them: most checks have said all before. */
function withItems(
  read: () => readonly FeedItem[],
  fields: { readonly [K in keyof Omit<FeedChannel, "items">]: FeedChannel[K] | undefined },
): FeedChannel {
  let items: readonly FeedItem[] | undefined;
  return {
    ...defined<Omit<FeedChannel, "items">>(fields),
    get items() {
      items ??= read();
      return items;
    },
  };
}

/** Leaves out what is undefined. */
function defined<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const out: { [K in keyof T]?: T[K] } = {};
  for (const name in fields) {
    const field = fields[name];
    if (field !== undefined) out[name] = field;
  }
  return out as T;
}

function value(reading: Reading, place: Place, ...keys: readonly string[]): FeedValue | undefined {
  for (const key of keys) for (const child of place.children) if (child.key === key) return own(reading, child);
  return undefined;
}

function own(reading: Reading, place: Place): FeedValue {
  return { text: place.element.text.trim(), at: place.at, span: valueSpan(reading, place.element) };
}

function attribute(place: Place | undefined, name: string): FeedValue | undefined {
  const found = place?.element.attributes.find((candidate) => candidate.name === name);
  if (place === undefined || found === undefined) return undefined;
  return { text: found.value, at: `${place.at}/${name}`, span: { start: found.valueStart, end: found.valueEnd } };
}

function language(place: Place): FeedValue | undefined {
  return attribute(place, "xml:lang");
}

function viewItem(reading: Reading, place: Place): FeedItem {
  const authors = place.children.filter((child) => child.key === "dc:creator" || child.key === "author");
  return defined({
    at: place.at,
    span: tagOf(place.element),
    id: value(reading, place, "guid"),
    url: value(reading, place, "link") ?? permalink(reading, place),
    title: value(reading, place, "title"),
    summary: value(reading, place, "description"),
    content: value(reading, place, "content:encoded"),
    published: value(reading, place, "pubDate", "dc:date"),
    modified: value(reading, place, "atom:updated", "dcterms:modified"),
    authors: authors.map((author) => own(reading, author)),
    categories: childrenOf(place, "category").map((category) => own(reading, category)),
    images: images(reading, place),
    language: language(place),
    elements: elementsOf(place),
  });
}

/** A guid that is a link stands for the link where there is none. */
function permalink(reading: Reading, place: Place): FeedValue | undefined {
  const guid = place.children.find((child) => child.key === "guid");
  if (
    guid === undefined ||
    attributeOf(guid.element, "isPermaLink") === "false" ||
    !/^https?:/i.test(guid.element.text.trim())
  )
    return undefined;
  return own(reading, guid);
}

function elementsOf(place: Place): readonly string[] {
  return [...new Set(place.children.map((child) => child.key))];
}

function images(reading: Reading, place: Place): readonly FeedImage[] {
  const contents = place.children.flatMap((child) => (child.key === "media:group" ? child.children : [child]));
  const found = new Map<string, FeedImage>();
  for (const child of contents) {
    const isMedia = child.key === "media:content";
    const isEnclosure =
      child.key === "enclosure" || (child.key === "link" && attributeOf(child.element, "rel") === "enclosure");
    if (!isMedia && !isEnclosure) continue;
    const url = attribute(child, isMedia || child.key === "enclosure" ? "url" : "href");
    const type = attributeOf(child.element, "type");
    const isImage = attributeOf(child.element, "medium") === "image" || type?.startsWith("image/") === true;
    if (url === undefined || !isImage) continue;
    const number = (name: string): number | undefined => {
      const text = attributeOf(child.element, name);
      return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
    };
    found.set(url.text, {
      ...found.get(url.text),
      ...defined<Omit<FeedImage, "url">>({
        mediaType: type,
        width: number("width"),
        height: number("height"),
        length: number(isMedia ? "fileSize" : "length"),
        caption: value(reading, child, "media:description")?.text,
        credit: value(reading, child, "media:credit")?.text,
      }),
      url,
    });
  }
  return [...found.values()];
}

function viewAtom(reading: Reading, place: Place): FeedChannel {
  const entries = place.key === "entry" ? [place] : childrenOf(place, "entry");
  return withItems(() => entries.map((entry) => viewEntry(reading, entry)), {
    title: value(reading, place, "title"),
    link: linkOf(place, "alternate"),
    self: linkOf(place, "self"),
    description: value(reading, place, "subtitle"),
    language: language(place),
    updated: value(reading, place, "updated"),
  });
}

function linkOf(place: Place, rel: string): FeedValue | undefined {
  return attribute(
    childrenOf(place, "link").find((link) => (attributeOf(link.element, "rel") ?? "alternate") === rel),
    "href",
  );
}

function viewEntry(reading: Reading, place: Place): FeedItem {
  const names = childrenOf(place, "author").flatMap((author) => childrenOf(author, "name"));
  return defined({
    at: place.at,
    span: tagOf(place.element),
    id: value(reading, place, "id"),
    url: linkOf(place, "alternate"),
    title: construct(reading, place, "title"),
    summary: construct(reading, place, "summary"),
    content: construct(reading, place, "content"),
    published: value(reading, place, "published"),
    modified: value(reading, place, "updated"),
    authors: names.map((name) => own(reading, name)),
    categories: childrenOf(place, "category").flatMap((category) => attribute(category, "term") ?? []),
    images: images(reading, place),
    language: language(place),
    elements: elementsOf(place),
  });
}

/** Text of any type; XHTML as the markup that stands there. */
function construct(reading: Reading, place: Place, key: string): FeedValue | undefined {
  const child = place.children.find((candidate) => candidate.key === key);
  if (child === undefined) return undefined;
  const [div] = child.element.children;
  if (div === undefined || attributeOf(child.element, "type") !== "xhtml") return own(reading, child);
  return {
    text: reading.text.slice(div.innerStart, div.innerEnd).trim(),
    at: child.at,
    span: valueSpan(reading, child.element),
  };
}
