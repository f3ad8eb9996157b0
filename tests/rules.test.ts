/** Every rule against its own examples: silent on the good ones, and on each bad one exactly what it says there. */
import { describe, expect, test } from "vitest";
import { toInput } from "../src/host/files.ts";
import { open } from "../src/open.ts";
import { read } from "../src/read.ts";
import { rules } from "../src/rules/index.ts";
import { openUnjudged } from "../src/syntax/jsonld/open-json.ts";
import { indexLedger } from "../src/syntax/publishing/ledger-index.ts";
import { disputedByLedger } from "../src/syntax/stories/ledger-disputes.ts";
import { gatherStories } from "../src/syntax/stories/stories.ts";
import { placesOf, storyOf } from "../src/syntax/stories/story-places.ts";
import type { Article, Example, JsonObject, Profile, Rule, Subject } from "../src/types.ts";
import { validate } from "../src/validate.ts";

const only = (rule: Rule): Profile => ({
  id: "only",
  title: "One rule",
  packs: [],
  severities: { [rule.id]: rule.severity },
});

const LEDGER = "ledger.ndjson";

async function subjectsOf(rule: Rule, given: Example): Promise<readonly Subject[]> {
  const value = "good" in given ? given.good : given.bad;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 1);
  const site = given.site === undefined ? {} : { site: given.site };
  const uri = given.uri ?? "example";
  const base = { uri, text, ...site };
  if (rule.on === "story" && typeof value !== "string") {
    const stories = gatherStories();
    for (const [name, document] of Object.entries(value))
      if (name !== LEDGER) stories.add(open({ uri: name, text: String(document) }), []);
    const archive = indexLedger({ uri: LEDGER, text: String((value as JsonObject)[LEDGER] ?? "") });
    const disputed = [...stories.disputed(), ...disputedByLedger(stories.all(), { uri: LEDGER, known: archive.known })];
    return disputed.map((accounts) =>
      storyOf(
        accounts,
        placesOf([], () => undefined),
      ),
    );
  }
  if (rule.id === "input/not-judged") {
    const opened = open(base);
    return opened.length > 0 ? opened : [openUnjudged(base)];
  }
  if (rule.id.startsWith("input/")) {
    const { troubles } = toInput(Buffer.from(text, "latin1"), uri);
    return [{ kind: "document", locator: { kind: "map", at: {} }, troubles, ...base }];
  }
  if (rule.on === "article" && typeof value !== "string") {
    const blank = { uri: "example", source: "example", keywords: [], authors: [], images: [], body: [], at: {} };
    return [
      {
        kind: "article",
        locator: { kind: "map", at: {} },
        article: { ...blank, ...value } as unknown as Article,
        ...base,
      },
    ];
  }
  const isJson = text.startsWith("{") || text.startsWith("[");
  const document = { uri, text, ...(isJson ? { mediaType: "application/ld+json" } : {}) };
  const opened = open(document, site);
  if (opened.length > 0) return opened;
  const articles = await read(document, site);
  if (articles.length === 0) return [{ kind: "document", locator: { kind: "map", at: {} }, ...base }];
  return articles.map((article) => ({ kind: "article", locator: { kind: "map", at: article.at }, article, ...base }));
}

/** Rules that no document of a page's length can break: tests/rules-by-hand.test.ts makes each of them speak. */
const byHand = [
  "dzen/items",
  "google-news/busy",
  "google-news/feed-size",
  "google-news/item-size",
  "input/too-large",
  "input/too-many-findings",
  "input/unreadable",
  "newsroom/event-incomplete",
  "newsroom/kept-out",
  "sitemap/news-number",
  "sitemap/number",
  "sitemap/size",
  "smartnews/items",
  "smartnews/size",
];

test("every rule has a good and a bad example, but those made to speak by hand", () => {
  const lacking = rules.filter(({ examples }) => ["good", "bad"].some((kind) => !examples.some((one) => kind in one)));
  expect(lacking.map(({ id }) => id)).toEqual(byHand);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("says what, why and how", () => {
    expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    for (const text of [rule.title, rule.why, rule.mend]) expect(text.length).toBeGreaterThan(5);
    expect(rule.spec).toMatch(/^https?:\/\/|^[a-z]/);
  });
  test.each(rule.examples.map((example, i) => [i, example] as const))("example %i", async (_, example) => {
    const subjects = await subjectsOf(rule, example);
    const options = {
      rules: [rule],
      profiles: [only(rule)],
      ...(example.now === undefined ? {} : { now: example.now }),
      ...(example.site === undefined ? {} : { site: example.site }),
    };
    const diagnostics = (await Promise.all(subjects.map((subject) => validate(subject, options)))).flat();
    expect(diagnostics.map(({ message }) => message).sort()).toEqual(
      [...("bad" in example ? example.says : [])].sort(),
    );
  });
});
