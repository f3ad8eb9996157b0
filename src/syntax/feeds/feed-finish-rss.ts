/** What channels and items of RSS 2.0 must hold as a whole. */

import { hasLanguage, requires, say } from "./feed-demands.ts";
import { history } from "./feed-finish-atom.ts";
import { attributeOf, childrenOf, has, nameOf, type Place, quoted, type Reading } from "./feed-reading.ts";
import { firstOf, unique } from "./feed-specials.ts";
import { podcast } from "./podcast.ts";

/** Elements that say the same: whichever comes second is too much. */
export function pairs(
  reading: Reading,
  place: Place,
  rule: string,
  list: readonly (readonly [string, string])[],
): void {
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

export const ITEM_PAIRS = [
  ["guid", "atom:id"],
  ["pubDate", "atom:published"],
  ["pubDate", "dc:date"],
  ["author", "dc:creator"],
  ["category", "dc:subject"],
  ["source", "dc:source"],
  ["creativeCommons:license", "cc:license"],
] as const;

export function rss(reading: Reading, place: Place): void {
  requires(reading, place, "channel");
  const version = attributeOf(place.element, "version");
  if (version !== undefined && !/^(?:0\.9[0-4]|2\.0(?:\.\d+)?)$/.test(version))
    say(reading, place, "rss/version", `version of rss is ${quoted(version)}, expected 2.0`);
  else if (version?.startsWith("0.") === true)
    say(
      reading,
      place,
      "rss/version-old",
      `version of rss is ${quoted(version)}, expected 2.0, which has dates of items`,
    );
}

export function commonChannel(reading: Reading, place: Place): void {
  requires(reading, place, "description", "rss/channel-description");
  requires(reading, place, "link", "rss/channel-link");
  requires(reading, place, "title", "rss/channel-title");
  if (!has(place, "language") && !has(place, "dc:language") && !hasLanguage(place)) {
    say(reading, place, "feed/language-missing", `${nameOf(place)} has no language, expected one`);
  }
  pairs(reading, place, "rss/duplicate-semantics", CHANNEL_PAIRS);
}

export function channel(reading: Reading, place: Place): void {
  commonChannel(reading, place);
  const links = childrenOf(place, "atom:link");
  if (
    reading.format === "rss" &&
    (reading.version ?? "2.0").startsWith("2.") &&
    !links.some((link) => attributeOf(link.element, "rel") === "self")
  ) {
    // a link that says not what it is was most likely meant
    const bare = links.find((link) => attributeOf(link.element, "rel") === undefined);
    say(
      reading,
      bare ?? place,
      "rss/self-link",
      "channel has no atom:link with rel self, expected the feed's own URL in one",
    );
  }
  history(reading, place, links);
  podcast(reading, place);
  const items = childrenOf(place, "item");
  untitled(reading, items);
  const last = place.children.at(-1);
  if (items.length > 0 && last !== undefined && last.key !== "item" && CORE_CHANNEL.has(last.key)) {
    say(reading, last, "rss/items-last", `${last.key} of channel stands after items, expected all items at the end`);
  }
  for (const input of childrenOf(place, "textInput"))
    say(reading, input, "rss/text-input", "channel has textInput, which hardly any reader supports");
}

/** Items without title in a feed of items with titles; there are feeds of short posts, which have none. */
function untitled(reading: Reading, items: readonly Place[]): void {
  const without = items.filter((each) => !has(each, "title") && has(each, "description"));
  if (without.length * 2 > items.length && items.length > 1) return;
  for (const each of without) say(reading, each, "rss/item-title", "item has no title, expected the headline");
}

const CORE_CHANNEL = new Set(
  "title link description category cloud ttl docs generator pubDate managingEditor webMaster language copyright lastBuildDate skipHours skipDays image textInput atom:link".split(
    " ",
  ),
);

export function item(reading: Reading, place: Place): void {
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

export function image(reading: Reading, place: Place): void {
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

export function textInput(reading: Reading, place: Place): void {
  requires(reading, place, "title", "rss/image-has-title");
  requires(reading, place, "link", "rss/image-has-link");
  requires(reading, place, "description", "rss/text-input-description");
  requires(reading, place, "name");
}

export function skipHours(reading: Reading, place: Place): void {
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

export function skipDays(reading: Reading, place: Place): void {
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
