/** Rules of feeds and sitemaps as data: what many of them share is written once here. */
import type { FeedValue, Finding, Rule, Subjects } from "../../types.ts";

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

/** Those of the notes that belong to a rule, as findings. */
export function pick(notes: Subjects["feed"]["notes"], id: string): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const note of notes) {
    if (note.rule !== id) continue;
    const { rule: _, ...finding } = note;
    found ??= [];
    found.push(finding);
  }
  return found ?? NOTHING;
}

/** A finding on a value. */
export function onValue(value: FeedValue, message: string): Finding {
  return { at: value.at, ...(value.span === undefined ? {} : { span: value.span }), message };
}
