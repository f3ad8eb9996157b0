/** What a block of a feed must hold as a whole: required elements, pairs that say the same, links and archives. */

import { HISTORY, relationOf } from "./atom-link.ts";
import { attributeOf, childrenOf, has, nameOf, note, type Place, quoted, type Reading, tagOf } from "./feed-reading.ts";
import { firstOf, unique } from "./feed-specials.ts";
import { XML_NAMESPACE } from "./xml-names.ts";

type Finish = (reading: Reading, place: Place) => void;

function say(reading: Reading, place: Place, rule: string, message: string): void {
  note(reading, rule, place.at, tagOf(place.element), message);
}

function requires(reading: Reading, place: Place, key: string, rule = "feed/missing-element"): void {
  if (!has(place, key)) say(reading, place, rule, `${nameOf(place)} has no ${key}, expected one`);
}

const hasLanguage = (place: Place | undefined): boolean =>
  place !== undefined &&
  (place.element.attributes.some((attribute) => attribute.namespace === XML_NAMESPACE && attribute.local === "lang") ||
    hasLanguage(place.parent));

/** Elements that say the same: whichever comes second is too much. */
function pairs(reading: Reading, place: Place, rule: string, list: readonly (readonly [string, string])[]): void {
  for (const [core, extension] of list) {
    if (!has(place, core) || !has(place, extension)) continue;
    const second = firstOf(
      place,
      place.element.children.indexOf(firstOf(place, core)?.element as never) <
        place.element.children.indexOf(firstOf(place, extension)?.element as never)
        ? extension
        : core,
    );
    if (second !== undefined)
      say(reading, second, rule, `${place.key} has ${core} and ${extension}, which say the same, expected one of them`);
  }
}

const CHANNEL_PAIRS = [
  ["managingEditor", "dc:creator"],
  ["category", "dc:subject"],
  ["pubDate", "dc:date"],
  ["webMaster", "dc:publisher"],
  ["language", "dc:language"],
  ["copyright", "dc:rights"],
  ["lastBuildDate", "dcterms:modified"],
  ["generator", "admin:generatorAgent"],
  ["creativeCommons:license", "cc:license"],
] as const;

const ITEM_PAIRS = [
  ["guid", "atom:id"],
  ["pubDate", "atom:published"],
  ["pubDate", "dc:date"],
  ["author", "dc:creator"],
  ["category", "dc:subject"],
  ["source", "dc:source"],
  ["creativeCommons:license", "cc:license"],
] as const;

function rss(reading: Reading, place: Place): void {
  requires(reading, place, "channel");
  const version = attributeOf(place.element, "version");
  if (version !== undefined && !/^(?:0\.9[0-4]|2\.0(?:\.\d+)?)$/.test(version))
    say(reading, place, "rss/version", `version of rss is ${quoted(version)}, expected 2.0`);
}

function commonChannel(reading: Reading, place: Place): void {
  requires(reading, place, "description", "rss/channel-description");
  requires(reading, place, "link", "rss/channel-link");
  requires(reading, place, "title", "rss/channel-title");
  if (!has(place, "language") && !has(place, "dc:language") && !hasLanguage(place)) {
    say(reading, place, "feed/language-missing", `${nameOf(place)} has no language, expected one`);
  }
  pairs(reading, place, "rss/duplicate-semantics", CHANNEL_PAIRS);
}

function channel(reading: Reading, place: Place): void {
  commonChannel(reading, place);
  const links = childrenOf(place, "atom:link");
  if (
    reading.format === "rss" &&
    (reading.version ?? "2.0").startsWith("2.") &&
    !links.some((link) => attributeOf(link.element, "rel") === "self")
  ) {
    say(reading, place, "rss/self-link", "channel has no atom:link with rel self, expected the feed's own URL in one");
  }
  history(reading, place, links);
  podcast(reading, place);
  const items = childrenOf(place, "item");
  const last = place.children.at(-1);
  if (items.length > 0 && last !== undefined && last.key !== "item" && CORE_CHANNEL.has(last.key)) {
    say(reading, last, "rss/items-last", `${last.key} of channel stands after items, expected all items at the end`);
  }
  for (const input of childrenOf(place, "textInput"))
    say(reading, input, "rss/text-input", "channel has textInput, which hardly any reader supports");
}

const CORE_CHANNEL = new Set(
  "title link description category cloud ttl docs generator pubDate managingEditor webMaster language copyright lastBuildDate skipHours skipDays image textInput atom:link".split(
    " ",
  ),
);

function podcast(reading: Reading, place: Place): void {
  const isPodcast = place.children.some(
    (child) =>
      child.key.startsWith("itunes:") || child.children.some((grandchild) => grandchild.key.startsWith("itunes:")),
  );
  if (!isPodcast) return;
  for (const name of ["itunes:category", "itunes:explicit", "itunes:owner"]) {
    if (!has(place, name))
      say(
        reading,
        place,
        name === "itunes:owner" ? "podcast/owner" : "podcast/channel",
        `channel of a podcast has no ${name}, expected one`,
      );
  }
}

function item(reading: Reading, place: Place): void {
  if (!has(place, "title") && !has(place, "description"))
    say(
      reading,
      place,
      "rss/item-title-or-description",
      "item has neither title nor description, expected one of them",
    );
  if (reading.version?.startsWith("2.") === true && !has(place, "guid"))
    say(reading, place, "rss/guid", "item has no guid, expected one that never changes");
  pairs(reading, place, "rss/duplicate-item-semantics", ITEM_PAIRS);
  const content = firstOf(place, "content:encoded");
  const before = place.children.find((child) => child.key === "description" || child.key === "content:encoded");
  if (content !== undefined && before?.key === "content:encoded") {
    say(
      reading,
      content,
      "rss/description-first",
      "content:encoded of item stands without a description before it, expected one",
    );
  }
  if (
    has(place, "slash:comments") &&
    place.parent !== undefined &&
    !has(place.parent, "lastBuildDate") &&
    reading.format === "rss"
  ) {
    say(
      reading,
      firstOf(place, "slash:comments") as Place,
      "rss/slash-date",
      "item has slash:comments, expected lastBuildDate in the channel to tell how old the count is",
    );
  }
  const id = firstOf(place, "atom:id");
  if (id !== undefined) unique(reading, id, id.element.text.trim(), "rss/guid-unique", "item");
}

function image(reading: Reading, place: Place): void {
  requires(reading, place, "title", "rss/image-has-title");
  requires(reading, place, "url");
  requires(reading, place, "link", "rss/image-has-link");
  const owner = place.parent;
  const url = firstOf(place, "url")?.element.text.trim() ?? "";
  const extension = url.slice(url.lastIndexOf(".") + 1).toLowerCase();
  if (/^\w+$/.test(extension) && url.includes(".") && !/^(?:jpe?g|gif|png)$/.test(extension)) {
    say(
      reading,
      firstOf(place, "url") as Place,
      "rss/image-format",
      `url of image ends in ${quoted(extension)}, expected gif, jpeg or png`,
    );
  }
  for (const [key, rule] of [
    ["title", "rss/image-title"],
    ["link", "rss/image-link"],
  ] as const) {
    const own = firstOf(place, key);
    const wanted = owner === undefined ? undefined : firstOf(owner, key)?.element.text.trim();
    if (own === undefined || wanted === undefined || wanted === "" || own.element.text.trim() === wanted) continue;
    say(
      reading,
      own,
      rule,
      `${key} of image is ${quoted(own.element.text.trim())}, expected the channel's ${quoted(wanted)}`,
    );
  }
}

function textInput(reading: Reading, place: Place): void {
  requires(reading, place, "title", "rss/image-has-title");
  requires(reading, place, "link", "rss/image-has-link");
  requires(reading, place, "description", "rss/text-input-description");
  requires(reading, place, "name");
}

function skipHours(reading: Reading, place: Place): void {
  requires(reading, place, "hour");
  if (place.element.children.length > 24)
    say(
      reading,
      place,
      "rss/skip-hours-number",
      `skipHours has ${place.element.children.length} hours, expected at most 24`,
    );
  repeated(reading, place, "hour", (value) => (Number(value) === 24 ? "0" : String(Number(value))));
}

function skipDays(reading: Reading, place: Place): void {
  requires(reading, place, "day");
  if (place.element.children.length > 7)
    say(
      reading,
      place,
      "rss/skip-days-number",
      `skipDays has ${place.element.children.length} days, expected at most 7`,
    );
  repeated(reading, place, "day", (value) => value);
}

function repeated(reading: Reading, place: Place, key: string, normal: (value: string) => string): void {
  const seen = new Set<string>();
  for (const child of childrenOf(place, key)) {
    const value = normal(child.element.text.trim());
    if (seen.has(value))
      say(
        reading,
        child,
        "rss/repeated-value",
        `${nameOf(child)} is ${quoted(child.element.text.trim())} twice, expected once`,
      );
    seen.add(value);
  }
}

// ---------------------------------------------------------------------------------------------- RSS 1.0

function rdf(reading: Reading, place: Place): void {
  if (!has(place, "channel") && !has(place, "rss090:channel")) requires(reading, place, "channel");
}

function rss1Channel(reading: Reading, place: Place): void {
  commonChannel(reading, place);
  if (place.element.attributes.some((attribute) => attribute.local === "about") && !has(place, "items"))
    requires(reading, place, "items");
  about(reading, place);
}

function rss1Item(reading: Reading, place: Place): void {
  requires(reading, place, "link");
  requires(reading, place, "title");
  pairs(reading, place, "rss/duplicate-item-semantics", ITEM_PAIRS);
  about(reading, place);
}

function about(reading: Reading, place: Place): void {
  const value = place.element.attributes.find((attribute) => attribute.local === "about")?.value;
  if (value !== undefined) unique(reading, place, value, "rss/about-unique", "element");
}

function rss1Image(reading: Reading, place: Place): void {
  requires(reading, place, "title", "rss/image-has-title");
  requires(reading, place, "link", "rss/image-has-link");
  requires(reading, place, "url");
}

// ---------------------------------------------------------------------------------------------- Atom

function metadata(reading: Reading, place: Place, rule: string): void {
  requires(reading, place, "title", rule);
  requires(reading, place, "id", rule);
  requires(reading, place, "updated", rule);
  const links = childrenOf(place, "link");
  const seen = new Set<string>();
  for (const link of links) {
    const rel = relationOf(link);
    if (rel !== "alternate" && rel !== "self") continue;
    const key = [rel, attributeOf(link.element, "type") ?? "", attributeOf(link.element, "hreflang") ?? ""].join(" ");
    if (seen.has(key))
      say(
        reading,
        link,
        "atom/duplicate-link",
        `${place.key} has two ${rel} links of one type and language, expected them to differ`,
      );
    seen.add(key);
  }
}

function feed(reading: Reading, place: Place): void {
  metadata(reading, place, "feed/missing-element");
  const links = childrenOf(place, "link");
  if (!links.some((link) => relationOf(link) === "self"))
    say(reading, place, "atom/self-link", "feed has no link with rel self, expected the feed's own URL in one");
  const entries = childrenOf(place, "entry");
  if (entries.length === 0 && !has(place, "author")) requires(reading, place, "author");
  if (!hasLanguage(place))
    say(reading, place, "feed/language-missing", "feed has no xml:lang, expected its language there");
  let isPast = false;
  for (const child of place.children) {
    if (child.key === "entry") isPast = true;
    else if (isPast && ATOM_METADATA.has(child.key))
      say(
        reading,
        child,
        "atom/metadata-first",
        `${child.key} of feed stands after an entry, expected it before all entries`,
      );
  }
  const ids = entries.map((entry) => firstOf(entry, "id")?.element.text.trim() ?? "").filter((id) => id !== "");
  if (ids.length > 1 && new Set(ids).size === 1)
    say(
      reading,
      entries[1] as Place,
      "atom/ids-differ",
      `All ${ids.length} entries have the id ${quoted(ids[0] as string)}, expected one of its own for each`,
    );
  else
    for (const entry of entries)
      for (const id of childrenOf(entry, "id")) unique(reading, id, id.element.text.trim(), "atom/id-unique", "entry");
  for (const entry of entries)
    for (const updated of childrenOf(entry, "updated"))
      unique(reading, updated, updated.element.text.trim(), "atom/updated-unique", "entry");
  history(reading, place, links);
}

const ATOM_METADATA = new Set(
  "author category contributor generator icon id link logo rights subtitle title updated".split(" "),
);

function entry(reading: Reading, place: Place): void {
  requires(reading, place, "title");
  requires(reading, place, "id");
  requires(reading, place, "updated");
  const source = firstOf(place, "source");
  const hasAuthor =
    has(place, "author") ||
    (source !== undefined && has(source, "author")) ||
    (place.parent !== undefined && has(place.parent, "author"));
  // A feed's own author may stand after the entry; the walk of the feed is not over yet.
  const isLater =
    place.parent?.element.children.some((child) => child.local === "author" && reading.core.has(child.namespace)) ===
    true;
  if (!hasAuthor && !isLater) requires(reading, place, "author");
  const content = firstOf(place, "content");
  const hasSummary = has(place, "summary");
  const links = childrenOf(place, "link");
  if (content === undefined) {
    if (!hasSummary)
      say(reading, place, "atom/textual-content", "entry has neither content nor summary, expected one of them");
    if (!links.some((link) => relationOf(link) === "alternate"))
      say(
        reading,
        place,
        "atom/content-or-alternate",
        "entry has neither content nor an alternate link, expected one of them",
      );
  } else if (!hasSummary) {
    const type = attributeOf(content.element, "type") ?? "text";
    const isOpaque = type.includes("/") && !/(?:[+/](?:xml|html))$|^text\//i.test(type);
    if (attributeOf(content.element, "src") !== undefined || isOpaque)
      say(reading, content, "atom/summary", "content lies elsewhere or is no text, expected a summary beside it");
  }
  const seen = new Set<string>();
  for (const link of links) {
    if (relationOf(link) !== "alternate") continue;
    const key = `${attributeOf(link.element, "type") ?? ""} ${attributeOf(link.element, "hreflang") ?? ""}`;
    if (seen.has(key))
      say(
        reading,
        link,
        "atom/duplicate-link",
        "entry has two alternate links of one type and language, expected them to differ",
      );
    seen.add(key);
  }
}

function person(reading: Reading, place: Place): void {
  if (!has(place, "name") && !has(place, "atom:name")) requires(reading, place, "name");
}

// ---------------------------------------------------------------------------------------------- archives

/** RFC 5005: complete feeds, archives and pages. */
function history(reading: Reading, place: Place, links: readonly Place[]): void {
  const relations = new Map(links.map((candidate) => [relationOf(candidate), candidate] as const));
  const hrefOf = (rel: string): string | undefined => {
    const found = relations.get(rel);
    return found === undefined ? undefined : attributeOf(found.element, "href");
  };
  if (has(place, "fh:complete")) {
    for (const [rel, candidate] of relations) {
      if (HISTORY.has(rel) && rel !== "current")
        say(reading, candidate, "feed/complete-has-pages", `Complete feed has a link with rel ${rel}, expected none`);
    }
    const current = relations.get("current");
    if (current !== undefined && hrefOf("current") !== hrefOf("self"))
      say(
        reading,
        current,
        "feed/complete-current",
        "Complete feed has a current link that is not its own, expected its own or none",
      );
  }
  if (has(place, "fh:archive")) {
    if (!relations.has("current"))
      say(
        reading,
        place,
        "feed/archive-current",
        "Archive has no link with rel current, expected the feed that it belongs to",
      );
    if (!relations.has("prev-archive") && !relations.has("next-archive"))
      say(
        reading,
        place,
        "feed/archive-links",
        "Archive has no link with rel prev-archive or next-archive, expected one",
      );
  }
  for (const [end, beyond] of [
    ["last", "next"],
    ["first", "previous"],
  ] as const) {
    const self = hrefOf("self");
    if (self !== undefined && hrefOf(end) === self && relations.has(beyond)) {
      say(
        reading,
        relations.get(beyond) as Place,
        "feed/link-past-end",
        `The ${end} page has a link with rel ${beyond}, expected none`,
      );
    }
  }
}

// ---------------------------------------------------------------------------------------------- modules

function geoPoint(reading: Reading, place: Place): void {
  requires(reading, place, "geo:lat");
  requires(reading, place, "geo:long");
}

function mediaGroup(reading: Reading, place: Place): void {
  const count = childrenOf(place, "media:content").length;
  if (count < 2)
    say(
      reading,
      place,
      "media/group",
      `media:group holds ${count === 1 ? "one media:content" : "no media:content"}, expected at least two versions`,
    );
}

/** What to ask of a block once all its elements are read. */
export const FINISHES: Readonly<Record<string, Finish>> = {
  rss,
  channel,
  item,
  image,
  "text-input": textInput,
  "skip-hours": skipHours,
  "skip-days": skipDays,
  rdf,
  "rss1-channel": rss1Channel,
  "rss1-item": rss1Item,
  "rss1-image": rss1Image,
  "rss1-text-input": textInput,
  feed,
  entry,
  source: (reading, place) => metadata(reading, place, "atom/source-element"),
  person,
  "geo-point": geoPoint,
  "media-group": mediaGroup,
  "itunes-owner": (reading, place) => requires(reading, place, "itunes:email"),
};
