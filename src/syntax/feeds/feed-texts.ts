/** Texts and links of a feed, in whatever format, that a template or a test has left. */
import type { FeedChannel, FeedElement, FeedValue, Finding } from "../../types.ts";
import { FILLED, UNFILLED_ADDRESS, unfilledIn } from "../values/unfilled.ts";
import { LOCAL_URL } from "../values/usual-files.ts";

const NOBODY = /^(?:admin(?:istrator)?|user\d*|root|author|unknown|anonymous|none|n\/a)$/i;
const BYLINE = /^(?:by|written by|author:|von|par)\s+\p{Lu}/iu;
/** First characters of such names, and of addresses. */
const FIRST = new Set("/HhFfAaUuRrNnBbWwVvPp");
const MOST = 100;

/** True if no text or attribute below an element can give `judgeFeedTexts` anything to say: most feeds need no view of their items for it. */
export function isFilled(root: FeedElement): boolean {
  const open: FeedElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of element.children) open.push(child);
    if (mayBeOdd(element.text)) return false;
    for (const { value } of element.attributes) if (mayBeOdd(value)) return false;
  }
  return true;
}

/** False for what is well as a text, as an address and as a name alike; texts are long, so each is looked at as little as will do. */
function mayBeOdd(text: string): boolean {
  if (text === "") return false;
  if (!FILLED.test(text)) return true;
  if (text.includes("/undefined") || text.includes("/null") || text.includes("/NaN")) return true;
  const inner = text.trim();
  if (inner !== text && !FILLED.test(inner)) return true;
  return FIRST.has(inner.charAt(0)) && (LOCAL_URL.test(inner) || NOBODY.test(inner) || BYLINE.test(inner));
}

/** What is wrong with the texts and links of a feed as such, whatever its format. */
export function judgeFeedTexts(channel: FeedChannel): readonly Finding[] {
  const found: Finding[] = [];
  const tell = ({ at, span }: FeedValue, message: string) => {
    if (found.length < MOST) found.push(span === undefined ? { at, message } : { at, span, message });
  };
  const text = (name: string, value: FeedValue | undefined) => {
    const place = value === undefined ? undefined : unfilledIn(value.text);
    if (value === undefined || place === undefined) return;
    const isAll = place === value.text.trim();
    tell(
      value,
      isAll
        ? `${name} is ${JSON.stringify(shortened(place))}, expected a text`
        : `${name} holds ${JSON.stringify(shortened(place))}, expected a text in its place`,
    );
  };
  const url = (name: string, value: FeedValue | undefined) => {
    if (value !== undefined && (LOCAL_URL.test(value.text.trim()) || UNFILLED_ADDRESS.test(value.text)))
      tell(value, `${name} is ${shortened(value.text.trim())}, expected an address that the public can reach`);
  };
  text("Title of the feed", channel.title);
  text("Description of the feed", channel.description);
  url("Link of the feed", channel.link);
  for (const item of channel.items) {
    text("Title of the item", item.title);
    text("Summary of the item", item.summary);
    text("Text of the item", item.content);
    url("Link of the item", item.url);
    for (const category of item.categories) text("Category of the item", category);
    for (const { url: picture } of item.images) url("Picture of the item", picture);
    for (const author of item.authors) {
      const name = author.text.trim();
      if (BYLINE.test(name))
        tell(author, `Author of the item is ${JSON.stringify(shortened(name))}, expected the name alone`);
      else if (NOBODY.test(name))
        tell(author, `Author of the item is ${JSON.stringify(name)}, expected a person's name`);
      else text("Author of the item", author);
    }
  }
  return found;
}

/** A value short enough for a message. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
