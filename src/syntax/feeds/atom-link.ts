/** Judges links of Atom (RFC 4287 §4.2.7), in Atom and in RSS: relation, type, language, reference, threads. */

import { faultOf } from "../values/uris.ts";
import { undeclaredHtml } from "./feed-markup.ts";
import { attributeOf, nameOf, note, type Place, quoted, type Reading, tagOf, valueSpan } from "./feed-reading.ts";
import { isLanguage, isMediaType, VALUE_KINDS } from "./feed-values.ts";
import type { ValueFault } from "./feed-verdicts.ts";

function say(reading: Reading, place: Place, rule: string, message: string): void {
  note(reading, rule, place.at, tagOf(place.element), message);
}

/** The relation of a link, by its short name. */
export function relationOf(link: Place): string {
  return (attributeOf(link.element, "rel") ?? "alternate").replace(
    /^https?:\/\/www\.iana\.org\/assignments\/relation\//,
    "",
  );
}

/** Relations of whole feeds (RFC 5005). */
export const HISTORY: ReadonlySet<string> = new Set(
  "current first last next next-archive prev-archive previous".split(" "),
);

const RELATIONS = new Set(
  (
    "about alternate amphtml archives author canonical collection contents current describedby edit edit-media enclosure first help hub icon index item last " +
    "latest-version license next next-archive original payment predecessor-version prev prev-archive preview previous privacy-policy related replies " +
    "search self service shortlink start successor-version tag terms-of-service up version-history via working-copy working-copy-of"
  ).split(" "),
);

/** A link of Atom, there or in RSS. */
export function atomLink(reading: Reading, place: Place): void {
  const { element } = place;
  const rel = relationOf(place);
  const attribute = (name: string): string | undefined => attributeOf(element, name);
  const name = nameOf(place);
  if (
    attribute("rel") !== undefined &&
    !RELATIONS.has(rel) &&
    faultOf(rel, { absolute: true, iri: true }) !== undefined
  ) {
    say(
      reading,
      place,
      "atom/link-relation",
      `rel of ${name} is ${quoted(rel)}, expected a registered relation or a full URI`,
    );
  }
  for (const blank of ["rel", "title"])
    if (attribute(blank)?.trim() === "")
      say(reading, place, "feed/blank-attribute", `${blank} of ${name} is blank, expected a value`);
  if (HISTORY.has(rel) && place.parent?.key === "entry")
    say(
      reading,
      place,
      "atom/history-in-entry",
      `${name} has the relation ${rel}, expected it in the feed and not in an entry`,
    );
  const type = attribute("type");
  if (type !== undefined && !isMediaType(type))
    say(
      reading,
      place,
      "feed/media-type",
      `type of ${name} is ${quoted(type)}, expected a media type such as text/html`,
    );
  else if (type !== undefined && rel === "self" && !/^application\/(?:atom|rss|rdf)\+xml\b/.test(type)) {
    say(reading, place, "atom/self-type", `type of the self link is ${quoted(type)}, expected a feed's media type`);
  }
  const title = attribute("title");
  const markup = title === undefined ? undefined : undeclaredHtml(title, "feed/contains-html");
  if (markup !== undefined) say(reading, place, markup.rule, `title of ${name} ${markup.says}`);
  const length = attribute("length");
  if (length !== undefined && !/^\s*\d+\s*$/.test(length))
    say(
      reading,
      place,
      "feed/non-negative-integer",
      `length of ${name} is ${quoted(length)}, expected a whole number, 0 or more`,
    );
  const hreflang = attribute("hreflang");
  if (hreflang !== undefined && !isLanguage(hreflang))
    say(
      reading,
      place,
      "feed/language",
      `hreflang of ${name} is ${quoted(hreflang)}, expected a language tag such as en or az-AZ`,
    );
  href(reading, place, rel, attribute("href"));
  thread(reading, place, rel);
  if (element.text.trim() !== "")
    note(reading, "atom/link-empty", place.at, valueSpan(reading, element), `${name} holds text, expected none`);
}

function href(reading: Reading, place: Place, rel: string, value: string | undefined): void {
  if (value === undefined) {
    say(reading, place, "atom/link-href", `${nameOf(place)} has no href, expected one`);
    return;
  }
  const verdict = VALUE_KINDS.iri?.(value, { raw: value, rss: undefined }) as ValueFault | undefined;
  if (verdict !== undefined)
    say(reading, place, verdict.rule, `href of ${nameOf(place)} is ${quoted(value)}, expected ${verdict.expected}`);
  else if (rel === "self" && !/^[a-z][a-z0-9+.-]*:/i.test(value) && !place.hasBase && place.parent?.key !== "entry") {
    say(reading, place, "atom/self-relative", `href of the self link is ${quoted(value)}, expected a full URL`);
  }
}

function thread(reading: Reading, place: Place, rel: string): void {
  for (const { name, local, namespace, value } of place.element.attributes) {
    if (namespace !== "http://purl.org/syndication/thread/1.0") continue;
    if (local === "when")
      say(reading, place, "feed/thr-when", `${nameOf(place)} has the attribute thr:when, expected thr:updated`);
    else if (rel !== "replies")
      say(
        reading,
        place,
        "feed/unexpected-attribute",
        `${nameOf(place)} has ${name} without the relation replies, expected none`,
      );
    const kind = local === "count" ? "nonnegative" : local === "updated" ? "rfc3339" : undefined;
    const verdict =
      kind === undefined
        ? undefined
        : (VALUE_KINDS[kind]?.(value, { raw: value, rss: undefined }) as ValueFault | undefined);
    if (verdict !== undefined)
      say(
        reading,
        place,
        verdict.rule,
        `${name} of ${nameOf(place)} is ${quoted(value)}, expected ${verdict.expected}`,
      );
  }
}
