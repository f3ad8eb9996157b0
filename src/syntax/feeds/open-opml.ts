/** Opens a list of feeds in OPML. */
import type { FeedDate, Note, Span, Subjects } from "../../types.ts";
import { closest } from "../values/closest.ts";
import type { XmlAttribute, XmlElement } from "../xml/xml-tree.ts";
import { epochOfDate } from "./feed-dates.ts";
import { takeDown } from "./feed-notes.ts";
import { quoted } from "./feed-reading.ts";
import { VALUE_KINDS } from "./feed-values.ts";
import type { ValueFault } from "./feed-verdicts.ts";

/** Elements of a head, with what their values are. */
const HEAD: ReadonlyMap<string, string> = new Map([
  ["title", ""],
  ["dateCreated", "rfc822"],
  ["dateModified", "rfc822"],
  ["ownerName", ""],
  ["ownerEmail", "email"],
  ["ownerId", "http"],
  ["docs", "link"],
  ["expansionState", ""],
  ...["vertScrollState", "windowTop", "windowLeft", "windowBottom", "windowRight"].map(
    (name) => [name, "positive"] as const,
  ),
]);

/** Attributes of an outline, with what their values are. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["text", ""],
  ["title", ""],
  ["description", ""],
  ["type", ""],
  ["category", ""],
  ["version", ""],
  ["created", "rfc822"],
  ["isBreakpoint", "truefalse"],
  ["isComment", "truefalse"],
  ["language", "language"],
  ["xmlUrl", "link"],
  ["htmlUrl", "link"],
  ["url", "link"],
]);
const TYPES = ["rss", "link", "include"];
const VERSIONS = new Set(["RSS", "RSS1", "RSS2", "scriptingNews"]);
/** Attributes that mean nothing unless a type says what. */
const TYPED = ["description", "htmlUrl", "language", "title", "version", "xmlUrl"];

type Opened = Pick<Subjects["feed"], "kind" | "format" | "root" | "channel" | "notes" | "dates">;
type Say = (rule: string, at: string, span: Span, message: string) => void;

/** The form of an OPML document; its outlines are no items of a feed. */
export function openOpml(_text: string, root: XmlElement): Opened {
  const notes: Note[] = [];
  const dates: FeedDate[] = [];
  const say: Say = (rule, at, { start, end }, message) => {
    takeDown(notes, { rule, at, span: { start, end }, message });
  };
  const version = attributeOf(root, "version")?.value;
  if (version === undefined)
    say("feed/missing-attribute", "/opml", tagOf(root), "opml has no version attribute, expected one");
  else if (!/^(?:1\.[01]|2\.0)$/.test(version))
    say("opml/version", "/opml", tagOf(root), `version of opml is "${version}", expected 2.0`);
  const head = root.children.find((child) => child.local === "head");
  const body = root.children.find((child) => child.local === "body");
  if (head === undefined) say("feed/missing-element", "/opml", tagOf(root), "opml has no head, expected one");
  else judgeHead(head, say, dates);
  if (body === undefined) say("feed/missing-element", "/opml", tagOf(root), "opml has no body, expected one");
  else judgeBody(body, version?.startsWith("1.") === true, say);
  return { kind: "feed", format: "opml", root, channel: { items: [] }, notes, dates };
}

function judgeHead(head: XmlElement, say: Say, dates: FeedDate[]): void {
  const seen = new Set<string>();
  for (const child of head.children) {
    const { local: name, namespace } = child;
    if (namespace !== "") continue;
    const at = `/opml/head/${name}`;
    const kind = HEAD.get(name);
    const value = child.text.trim();
    const span = value === "" ? tagOf(child) : { start: child.innerStart, end: child.innerEnd };
    if (kind === undefined)
      say("feed/undefined-element", at, tagOf(child), `${name} stands in head, which has no such element`);
    else if (seen.has(name))
      say("feed/duplicate-element", at, tagOf(child), `head has ${name} more than once, expected it once`);
    else if (kind !== "") judgeValue(kind, value, `${name} of head`, at, span, say);
    seen.add(name);
    const epoch = kind === "rfc822" ? epochOfDate(value) : undefined;
    if (epoch !== undefined) dates.push({ at, name: `${name} of head`, text: value, epoch, span });
    if (name === "expansionState" && !/^(?:\d+(?:,\s*\d+)*)?$/.test(value))
      say("opml/expansion-state", at, tagOf(child), `expansionState is "${value}", expected line numbers with commas`);
  }
  const created = dates.find(({ at }) => at.endsWith("/dateCreated"));
  const modified = dates.find(({ at }) => at.endsWith("/dateModified"));
  if (created !== undefined && modified?.span !== undefined && modified.epoch < created.epoch) {
    const message = `dateModified is ${modified.text}, before dateCreated ${created.text}`;
    say("opml/modified-before-created", modified.at, modified.span, message);
  }
}

function judgeBody(body: XmlElement, isOld: boolean, say: Say): void {
  const at = "/opml/body";
  if (!body.children.some((child) => child.local === "outline"))
    say("feed/missing-element", at, tagOf(body), "body has no outline, expected one");
  // an explicit stack, for nothing forbids outlines in outlines without end
  const stack: (readonly [XmlElement, string])[] = [[body, at]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [parent, above] = next;
    const feeds = new Set<string>();
    for (const child of parent.children) {
      if (child.namespace !== "") continue;
      const place = `${at}/outline`;
      if (child.local !== "outline") {
        say("feed/undefined-element", above, tagOf(child), `${child.name} stands in ${parent.name}, expected outline`);
        continue;
      }
      judgeOutline(child, isOld, place, say);
      const feed = attributeOf(child, "xmlUrl");
      if (feed !== undefined && feeds.has(feed.value))
        say(
          "opml/feed-repeated",
          place,
          spanOfValue(feed),
          `xmlUrl is ${quoted(feed.value)}, which stands before beside it`,
        );
      if (feed !== undefined) feeds.add(feed.value);
      stack.push([child, place]);
    }
  }
}

function judgeOutline(outline: XmlElement, isOld: boolean, at: string, say: Say): void {
  const has = (name: string): boolean => attributeOf(outline, name) !== undefined;
  const tag = tagOf(outline);
  if (outline.text.trim() !== "") say("feed/unexpected-text", at, tag, "outline holds text, expected none");
  if (!has("text")) say("feed/missing-attribute", at, tag, "outline has no text attribute, expected one");
  for (const attribute of outline.attributes) {
    const { name, value } = attribute;
    if (attribute.namespace !== "") continue;
    const kind = ATTRIBUTES.get(name);
    if (kind === undefined) {
      const meant = closest(name, ATTRIBUTES.keys());
      const expected = meant === undefined ? "none of that name" : meant;
      say("feed/unexpected-attribute", at, attribute, `outline has the attribute ${name}, expected ${expected}`);
    } else if (kind !== "" && value !== "")
      judgeValue(kind, value, `${name} of outline`, at, spanOfValue(attribute), say);
  }
  const type = attributeOf(outline, "type");
  const named = type?.value.toLowerCase();
  if (named === "rss") {
    if (!has("xmlUrl")) say("opml/feed-url", at, tag, "outline of type rss has no xmlUrl, expected the feed's URL");
    if (!has("title")) say("opml/feed-title", at, tag, "outline of type rss has no title, expected the feed's");
  } else if ((named === "link" || named === "include") && !has("url"))
    say("opml/link-url", at, tag, `outline of type ${named} has no url, expected one`);
  else if (type !== undefined && named !== undefined && !TYPES.includes(named)) {
    const meant = has("xmlUrl") ? "rss" : (closest(named, TYPES) ?? (isOld ? "rss or link" : undefined));
    if (meant !== undefined)
      say("opml/outline-type", at, spanOfValue(type), `type of outline is ${quoted(type.value)}, expected ${meant}`);
  }
  const version = attributeOf(outline, "version");
  if (version !== undefined && !VERSIONS.has(version.value)) {
    const expected = `expected one of ${[...VERSIONS].join(", ")}`;
    say(
      "opml/outline-version",
      at,
      spanOfValue(version),
      `version of outline is ${quoted(version.value)}, ${expected}`,
    );
  }
  // a folder has a title as often as not
  const isFolder = outline.children.length > 0;
  const untyped = type === undefined ? TYPED.find((name) => has(name) && !(isFolder && name === "title")) : undefined;
  if (untyped !== undefined)
    say("opml/outline-type-missing", at, tag, `outline has ${untyped} and no type, expected the type that explains it`);
  else if (type === undefined && has("url"))
    say("opml/outline-type-missing", at, tag, "outline has url and no type, expected link or include");
}

function judgeValue(kind: string, value: string, name: string, at: string, span: Span, say: Say): void {
  const verdict = VALUE_KINDS[kind]?.(value, { raw: value, rss: undefined });
  for (const fault of (verdict === undefined ? [] : [verdict].flat()) as readonly ValueFault[])
    say(
      fault.rule,
      at,
      span,
      fault.says === undefined ? `${name} is ${quoted(value)}, expected ${fault.expected}` : `${name} ${fault.says}`,
    );
}

function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

function spanOfValue({ valueStart, valueEnd }: XmlAttribute): Span {
  return { start: valueStart, end: valueEnd };
}

function tagOf(element: XmlElement): Span {
  return { start: element.start, end: element.innerStart };
}
