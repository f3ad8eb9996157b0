/** Values of feeds that consumers' rules ask about: pictures, tracking parameters, ages, sizes. */
import type { FeedElement, FeedImage, FeedValue, Subjects } from "../../types.ts";
import { attributeOf, channelOf, childrenNamed, type ItemReading, numberOf, tagsIn } from "./consumer-rules.ts";
import { epochOfDate } from "./feed-dates.ts";
import { plain } from "./feed-markup.ts";

/** Milliseconds. */
export const DAY = 86_400_000;

const TRACKING = /[?&](utm_\w+|gclid|fbclid|yclid|ymclid|mc_cid|mc_eid|igshid|_openstat|dclid|msclkid)=/i;

/** The parameter of a URL that tells one visitor's way from another's. */
export function isTracked(url: string): string | undefined {
  return TRACKING.exec(url)?.[1];
}

/** The host of a URL, without `www.`. */
export function host(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
}

/** The markup in a value that should have none; text that is escaped so as to be none passes. */
export function markupOf({ text, span }: FeedValue, feed: Subjects["feed"]): boolean {
  const raw = span === undefined ? text : feed.text.slice(span.start, span.end);
  return plain(text, { raw, rss: undefined }) !== undefined;
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How long before `now` a date lies, in milliseconds; undefined where one of them is unknown. */
export function ageOf(date: FeedValue | undefined, now: string | undefined): number | undefined {
  const epoch = date === undefined ? undefined : epochOfDate(date.text);
  return epoch === undefined || now === undefined ? undefined : Date.parse(now) - epoch;
}

/** The full text of an item, or what stands for it. */
export function bodyOf({ item }: ItemReading): FeedValue | undefined {
  return item.content ?? item.summary;
}

/** The tags in an item's full text. */
export function contentTags(reading: ItemReading): ReturnType<typeof tagsIn> {
  return tagsIn(bodyOf(reading)?.text ?? "");
}

/** Every picture of an item: enclosures, Media RSS, and those in its text. */
export function imagesOf(reading: ItemReading): readonly Pick<FeedImage, "width" | "height">[] {
  const inText = contentTags(reading).filter(({ name }) => name === "img");
  const thumbnail = thumbnailOf(reading);
  return [...reading.item.images, ...(thumbnail === undefined ? [] : [thumbnail]), ...inText.map(() => ({}))];
}

/** The thumbnail of an item with its size. */
export function thumbnailOf({
  named,
}: ItemReading): { readonly element: FeedElement; readonly width?: number; readonly height?: number } | undefined {
  const [element] = named("media:thumbnail");
  if (element === undefined || (attributeOf(element, "url") ?? "") === "") return undefined;
  const [width, height] = [numberOf(element, "width"), numberOf(element, "height")];
  return { element, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

/** The first element of the channel of that usual name. */
export function channelValue(feed: Subjects["feed"], name: string): FeedElement | undefined {
  return childrenNamed(channelOf(feed), name)[0];
}
