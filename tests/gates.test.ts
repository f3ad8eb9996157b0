/** What gates and ordinary texts keep from rules is what these would be silent on: with and without them the findings are the same. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { open } from "../src/open.ts";
import { rules } from "../src/rules/index.ts";
import { isFilled, judgeFeedTexts } from "../src/syntax/feeds/feed-texts.ts";
import type { Finding, Json, JsonObject, Rule } from "../src/types.ts";
import { validate } from "../src/validate.ts";

const everything = [
  {
    id: "everything",
    title: "All packs on nodes",
    packs: ["newsroom", "schema", "jsonld", "schemaorg", "google", "page", "open-graph", "agreement"],
  },
];
/** Where several rules find one fault, which of them speaks may hang on their order; here each speaks for itself. */
const guarded = rules.map(({ fault: _, ...rule }): Rule => rule);
const unguarded = guarded.map(
  ({ gate: _g, entry: _e, ordinary: _o, forms: _f, absent: _a, isContextFree: _c, ...rule }): Rule => rule,
);

async function bothWays(text: string, uri = "a.jsonld") {
  const found = { guarded: [] as unknown[], unguarded: [] as unknown[] };
  for (const subject of open({ uri, text })) {
    const options = { now: "2026-05-04T10:00:00Z", profiles: everything };
    found.guarded.push(await validate(subject, { ...options, rules: guarded }));
    found.unguarded.push(await validate(subject, { ...options, rules: unguarded }));
  }
  return found;
}

const graphs: JsonObject[] = [];
for (const file of readdirSync("out", { recursive: true }).map(String))
  if (file.endsWith(".jsonld")) graphs.push(JSON.parse(readFileSync(`out/${file}`, "utf8")));
for (const { examples } of rules)
  for (const example of examples) {
    const value = "good" in example ? example.good : example.bad;
    if (typeof value === "object" && "@context" in value) graphs.push(value);
  }

test("on every example of a rule and every graph of out/", async () => {
  expect(graphs.length).toBeGreaterThan(500);
  for (const graph of graphs) {
    const found = await bothWays(JSON.stringify(graph));
    expect(found.guarded).toEqual(found.unguarded);
  }
}, 60_000);

test("on every example of a rule that is a page", async () => {
  const pages = rules.flatMap(({ on, examples }) =>
    on === "page" ? examples.map((example) => ("good" in example ? example.good : example.bad)) : [],
  );
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages) {
    const found = await bothWays(String(page), "a.html");
    expect(found.guarded).toEqual(found.unguarded);
  }
});

const TEXTS = [
  "",
  " ",
  "By Ann Bee",
  "2026-02-30",
  "2026-05-03T10:00:60Z",
  "http://schema.org/Event",
  "https://schema.org/True",
  "/a",
  "a b",
  "<b>x</b>",
  "&amp;",
  "\u0000",
  "\ud800",
  "HEADLINE IN CAPITALS",
  "12",
  "-5",
  "az",
  "https://user:pw@x.example/",
  "https://localhost/a",
  "https://10.0.0.1/a",
  "https://x.example/a?utm_source=b",
  "_:b0",
  "#a",
  "Reuters",
  "İ",
  "Ω",
  "日本",
  "\u2028",
  "\u00a0x",
];
const KEYS = [
  "@id",
  "@type",
  "@foo",
  "url",
  "author",
  "name",
  "image",
  "item",
  "headline",
  "nmae",
  "startDate",
  "width",
  "position",
  "itemListElement",
  "publisher",
  "sameAs",
];
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...TEXTS, null, true, 0, -1, 1.5, [], {}, [null], [[""]]),
  fc.string({ unit: "binary" }),
  fc.constantFrom<Json>({ "@id": "#a" }, { "@type": "Person", name: "Ann" }, { "@type": ["Event", "Festival"] }),
);

/** Each object and list of a value. */
function containers(root: Json): (Record<string, Json> | Json[])[] {
  const all: (Record<string, Json> | Json[])[] = [];
  const stack: Json[] = [root];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top !== "object" || top === null) continue;
    all.push(top as Record<string, Json> | Json[]);
    stack.push(...Object.values(top));
  }
  return all;
}

test("on graphs in which anything was put anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...graphs),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(fc.constantFrom(...KEYS)), value), {
        minLength: 1,
        maxLength: 4,
      }),
      async (graph, changes) => {
        const copy = structuredClone(graph) as Json;
        for (const [which, member, name, held] of changes) {
          const all = containers(copy);
          const container = all[which % all.length] as Record<string, Json>;
          const keys = Object.keys(container);
          const key = Array.isArray(container)
            ? String(member % (keys.length + 1))
            : (name ?? keys[member % keys.length]);
          if (key !== undefined) container[key] = structuredClone(held) as Json;
        }
        const found = await bothWays(JSON.stringify(copy));
        expect(found.guarded).toEqual(found.unguarded);
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);

test("a rule that judges a text by itself says the same of it wherever it stands", () => {
  const graph = { kind: "graph", syntax: "json-ld", uri: "", text: "", value: {}, nodes: [] } as const;
  const alone = { ...graph, locator: { kind: "json", span: { start: 0, end: 0 } } } as const;
  const holders = graphs.flatMap((value) => open({ uri: "a.jsonld", text: JSON.stringify(value) }));
  let judged = 0;
  for (const rule of rules) {
    if (rule.on !== "node" || rule.isContextFree !== true) continue;
    for (const holder of holders) {
      for (const node of holder.kind === "graph" ? holder.nodes : []) {
        for (const property of rule.properties ?? []) {
          const text = node.value[property];
          if (typeof text !== "string" || holder.kind !== "graph") continue;
          if (rule.entry?.(node, holder, property) === false) continue;
          const { check } = rule as Rule<"node">;
          const bare = { pointer: node.pointer, types: node.types, value: { [property]: text }, property: "author" };
          const inPlace = [...(check(node, { limits: {} }, holder, property) as Iterable<Finding>)];
          expect([...(check(bare, { limits: {} }, alone, property) as Iterable<Finding>)]).toEqual(inPlace);
          judged++;
        }
      }
    }
  }
  expect(judged).toBeGreaterThan(1000);
});

const PIECES = [
  "Book fair",
  "undefined",
  "null",
  "{{ title }}",
  "$".concat("{name}"),
  "<%= x %>",
  "https://news.example/a/undefined",
  `https://news.example/${"a/".repeat(1100)}undefined?b`,
  "http://localhost/a",
  "//127.0.0.1/a",
  "file:///a",
  "By Ann Lee",
  "admin",
  "n/a",
  "lorem ipsum",
  " ",
  "[object Object]",
];

test("on feeds: whatever their texts are, a feed that is passed by has nothing to be told of", () => {
  const piece = fc.constantFrom(...PIECES).map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  const names = ["title", "link", "description", "category", "author"];
  const item = fc.array(fc.tuple(fc.constantFrom(...names), piece), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
      const written = items
        .map((fields) => `<item>${fields.map(([name, text]) => `<${name}>${text}</${name}>`).join("")}</item>`)
        .join("");
      const text = `<rss version="2.0"><channel><title>News</title>${written}</channel></rss>`;
      for (const subject of open({ uri: "rss.xml", text }))
        if (subject.kind === "feed" && isFilled(subject.root)) expect(judgeFeedTexts(subject.channel)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
