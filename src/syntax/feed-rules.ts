/** Rules of feeds and sitemaps as data: what many of them share is written once here. */
import type { FeedChannel, FeedItem, FeedValue, Finding, Rule, RuleContext, Subjects } from "../types.ts";

type FeedKind = "feed" | "json-feed" | "sitemap";
/** A rule's facts without its check. */
export type FeedFacts<K extends FeedKind> = Omit<Rule<K>, "on" | "check">;

const NOTHING: readonly Finding[] = Object.freeze([]);

/** A rule that passes on what holding a feed against its grammar found under its id. */
export function onFeedNotes(facts: FeedFacts<"feed">): Rule<"feed"> {
  return { ...facts, on: "feed", check: (feed) => pick(feed.notes, facts.id) };
}

/** A rule that passes on what reading a sitemap found under its id. */
export function onSitemapNotes(facts: FeedFacts<"sitemap">): Rule<"sitemap"> {
  return { ...facts, on: "sitemap", check: (sitemap) => pick(sitemap.notes, facts.id) };
}

/** A rule that passes on what reading a JSON Feed found under its id. */
export function onJsonFeedNotes(facts: FeedFacts<"json-feed">): Rule<"json-feed"> {
  return { ...facts, on: "json-feed", check: (feed) => pick(feed.notes, facts.id) };
}

function pick(notes: Subjects["feed"]["notes"], id: string): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const { rule, ...finding } of notes) {
    if (rule !== id) continue;
    found ??= [];
    found.push(finding);
  }
  return found ?? NOTHING;
}

/** A rule on each item of a feed; `judge` yields what is wrong with it. */
export function onItems(
  facts: FeedFacts<"feed">,
  judge: (item: FeedItem, channel: FeedChannel, context: RuleContext, feed: Subjects["feed"]) => Iterable<Finding>,
): Rule<"feed"> {
  return {
    ...facts,
    on: "feed",
    *check(feed, context) {
      for (const item of feed.channel.items) yield* judge(item, feed.channel, context, feed);
    },
  };
}

/** A rule that asks for an element in each item; any of several will do. */
export function asksItemsFor(elements: readonly string[], expected: string, facts: FeedFacts<"feed">): Rule<"feed"> {
  return onItems(facts, function* (item) {
    if (elements.some((element) => item.elements.includes(element))) return;
    yield inItem(item, `Item has no ${elements.join(" or ")}, expected ${expected}`);
  });
}

/** A finding on a whole item. */
export function inItem(item: FeedItem, message: string): Finding {
  return { at: item.at, ...(item.span === undefined ? {} : { span: item.span }), message };
}

/** A finding on a value. */
export function onValue(value: FeedValue, message: string): Finding {
  return { at: value.at, ...(value.span === undefined ? {} : { span: value.span }), message };
}

/** A finding on a whole feed. */
export function onChannel(feed: Subjects["feed"], message: string): Finding {
  const at = feed.format === "atom" ? "/feed" : "/rss/channel";
  return { at, span: { start: 0, end: Math.min(feed.text.length, Math.max(0, feed.text.indexOf("\n"))) }, message };
}
