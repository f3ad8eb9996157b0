/** What feeds, entries and sources of Atom must hold as a whole, and how archives of feeds link. */
import { HISTORY, relationOf } from "./atom-link.ts";
import { hasLanguage, requires, say } from "./feed-demands.ts";
import { attributeOf, childrenOf, has, type Place, quoted, type Reading } from "./feed-reading.ts";
import { firstOf, unique } from "./feed-specials.ts";
export function metadata(reading: Reading, place: Place, rule: string): void {
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

export function feed(reading: Reading, place: Place): void {
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
      firstOf(entries[1] as Place, "id") ?? (entries[1] as Place),
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

export function entry(reading: Reading, place: Place): void {
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

export function person(reading: Reading, place: Place): void {
  if (!has(place, "name") && !has(place, "atom:name")) requires(reading, place, "name");
}

// ---------------------------------------------------------------------------------------------- archives

/** RFC 5005: complete feeds, archives and pages. */
export function history(reading: Reading, place: Place, links: readonly Place[]): void {
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
