/** Rules on feeds as one consumer reads them: what many of them share is written once here. */
import type { FeedElement, FeedItem, FeedValue, Finding, Rule, RuleContext, Subjects } from "../../types.ts";
import { prefixOf } from "./feed-namespaces.ts";
import type { FeedFacts } from "./feed-rules.ts";

type Feed = Subjects["feed"];
const NOTHING: readonly Finding[] = Object.freeze([]);

/** An item with the element that it was read from. */
export interface ItemReading {
  readonly item: FeedItem;
  readonly element: FeedElement;
  readonly feed: Feed;
  /** Its children of that usual name, such as `media:thumbnail`. */
  named(name: string): readonly FeedElement[];
}

/** A rule on a feed as a whole; lists of feeds are none. */
export function onChannel(
  facts: FeedFacts<"feed">,
  check: (feed: Feed, context: RuleContext) => readonly Finding[] | Finding | undefined,
): Rule<"feed"> {
  return {
    ...facts,
    on: "feed",
    check: (feed, context) => (feed.format === "opml" ? NOTHING : listOf(check(feed, context))),
  };
}

/** A rule on each item of a feed. */
export function onItems(
  facts: FeedFacts<"feed">,
  judge: (reading: ItemReading, context: RuleContext) => readonly Finding[] | Finding | undefined,
): Rule<"feed"> {
  return onChannel(facts, (feed, context) => itemsOf(feed).flatMap((reading) => listOf(judge(reading, context))));
}

/** A rule that a consumer takes no feed of JSON. */
export function refusesJson(facts: FeedFacts<"json-feed">, consumer: string): Rule<"json-feed"> {
  const message = `Feed is a JSON Feed, expected RSS 2.0 or Atom for ${consumer}`;
  return { ...facts, on: "json-feed", check: () => [{ at: "/version", message }] };
}

/** A rule that a feed is written in UTF-8. */
export function asksUtf8(facts: FeedFacts<"feed">, consumer: string): Rule<"feed"> {
  return onChannel(facts, (feed) => {
    const found = /^\ufeff?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/d.exec(feed.text.slice(0, 200));
    const name = found?.[1] ?? "UTF-8";
    if (/^(?:utf-?8|us-ascii)$/i.test(name)) return NOTHING;
    const [start = 0, end = 0] = found?.indices?.[1] ?? [];
    return { at: "", span: { start, end }, message: `Encoding is ${name}, expected UTF-8 for ${consumer}` };
  });
}

type ChannelField = "title" | "link" | "description" | "language";
type ItemField = "title" | "url" | "id" | "published" | "summary" | "content" | "authors" | "body";

const RSS_NAMES: Readonly<Record<ItemField, string>> = {
  title: "title",
  url: "link",
  id: "guid",
  published: "pubDate",
  summary: "description",
  content: "content:encoded",
  authors: "dc:creator",
  body: "content:encoded or description",
};
const ATOM_NAMES: Readonly<Record<ItemField, string>> = {
  ...RSS_NAMES,
  id: "id",
  published: "published",
  summary: "summary",
  content: "content",
  authors: "author",
  body: "content or summary",
};

/** A rule that a channel has what a consumer cannot do without. */
export function requiresInChannel(
  facts: FeedFacts<"feed">,
  consumer: string,
  fields: readonly ChannelField[],
): Rule<"feed"> {
  return onChannel(facts, (feed) => {
    const { channel, format } = feed;
    return fields.flatMap((field): readonly Finding[] => {
      if (hasText(channel[field])) return NOTHING;
      const name = format === "atom" && field === "language" ? "xml:lang" : field;
      return [{ ...placeOfChannel(feed), message: `Channel has no ${name}, expected one for ${consumer}` }];
    });
  });
}

/** A rule that each item has what a consumer cannot do without. */
export function requiresInItems(
  facts: FeedFacts<"feed">,
  consumer: string,
  fields: readonly ItemField[],
): Rule<"feed"> {
  return onItems(facts, ({ item, feed }) => {
    const names = feed.format === "atom" ? ATOM_NAMES : RSS_NAMES;
    return fields.flatMap((field) =>
      holds(item, field) ? [] : [onItem(item, `Item has no ${names[field]}, expected one for ${consumer}`)],
    );
  });
}

function holds(item: FeedItem, field: ItemField): boolean {
  if (field === "authors") return item.authors.some(hasText);
  if (field === "body") return hasText(item.content) || hasText(item.summary);
  if (field === "published") return hasText(item.published) || hasText(item.modified);
  return hasText(item[field]);
}

const hasText = (value: FeedValue | undefined): boolean => value !== undefined && value.text.trim() !== "";

/** The element that holds what the feed says of itself. */
export function channelOf({ root }: Feed): FeedElement {
  return root.children.find(({ local }) => local === "channel") ?? root;
}

/** The items with their elements. */
function itemsOf(feed: Feed): readonly ItemReading[] {
  const { root, format, channel } = feed;
  const local = format === "atom" ? "entry" : "item";
  const parent = format === "rss" ? channelOf(feed) : root;
  const elements =
    format === "atom" && root.local === "entry" ? [root] : parent.children.filter((child) => child.local === local);
  const byStart = new Map(elements.map((element) => [element.start, element]));
  return channel.items.flatMap((item) => {
    const element = byStart.get(item.span?.start ?? -1);
    return element === undefined
      ? []
      : [{ item, element, feed, named: (name: string) => childrenNamed(element, name) }];
  });
}

/** Children by their usual name: `snf:logo` whatever prefix the feed uses; names without prefix are the format's own. */
export function childrenNamed(parent: FeedElement, name: string): readonly FeedElement[] {
  const [first = "", second] = name.split(":");
  if (second === undefined)
    return parent.children.filter(({ local, namespace }) => local === first && namespace === parent.namespace);
  return parent.children.filter(({ local, namespace }) => local === second && prefixOf(namespace) === first);
}

/** The text of an attribute, or nothing. */
export function attributeOf(element: FeedElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** A finding on an item as a whole. */
export function onItem(item: FeedItem, message: string): Finding {
  return { at: item.at, ...(item.span === undefined ? {} : { span: item.span }), message };
}

/** A finding on an element that stands in `parent`, at what it holds or at its tag. */
export function onElement(element: FeedElement, parent: string, message: string): Finding {
  const hasOwnText = element.children.length === 0 && element.text.trim() !== "";
  const span = hasOwnText
    ? { start: element.innerStart, end: element.innerEnd }
    : { start: element.start, end: Math.min(Math.max(element.innerStart, element.start + 1), element.end) };
  return { at: `${parent}/${element.name}`, span, message };
}

/** Where the channel begins. */
export function placeOfChannel(feed: Feed): Pick<Finding, "at" | "span"> & { readonly at: string } {
  const { name, start, innerStart } = channelOf(feed);
  return { at: feed.format === "rss" ? "/rss/channel" : `/${name}`, span: { start, end: innerStart } };
}

/** The tags of a piece of HTML with their attributes as written. */
export function tagsIn(html: string): readonly { readonly name: string; readonly attributes: string }[] {
  return Array.from(html.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)((?:[\s/][^<>]*)?)>/g), ([, name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes,
  }));
}

/** The value of an attribute in a tag's text. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? "");
}

/** The text of a piece of HTML. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^<>]*>/g, " ")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Number of characters as people count them. */
export const lengthOf = (text: string): number => [...text].length;

/** Whole number in an attribute. */
export function numberOf(element: FeedElement, name: string): number | undefined {
  const text = attributeOf(element, name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function listOf(found: readonly Finding[] | Finding | undefined): readonly Finding[] {
  if (found === undefined) return NOTHING;
  return "message" in found ? [found] : found;
}
