/** The ledger: articles keep their guids and first dates through all that newsrooms do to them, and nothing of it is ever lost. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readLedgerFile, saveLedgerFile } from "../src/host/ledger.ts";
import { publish } from "../src/pipeline.ts";
import { mergeLedgers, readLedger, writeEntries, writeLedger } from "../src/syntax/publishing/ledger.ts";
import { indexLedger } from "../src/syntax/publishing/ledger-index.ts";
import type { Article, Diagnostic, Document, JsonObject, LedgerEntry, Site } from "../src/types.ts";
import { site as plainSite } from "./feed-items.ts";

const site: Site = {
  ...plainSite,
  publisher: { name: "Example News" },
  text: "ledger: ledger.ndjson\n",
  at: { "": { start: 0, end: 22, uri: "site.yaml" }, "/ledger": { start: 8, end: 21, uri: "site.yaml" } },
};

const BODY = "The new road was opened on Thursday, after three years of work on both of its bridges.";

/** A Markdown article; members of `fields` that are undefined are left out. */
function article(fields: JsonObject = {}, body = BODY): string {
  const all: JsonObject = {
    title: "Road opens",
    date: "2024-04-25T10:00:00+04:00",
    lang: "en",
    author: "Ann Example",
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

type Files = Readonly<Record<string, string>>;

interface Built {
  readonly files: Map<string, string>;
  readonly ledger: string;
  readonly entries: readonly LedgerEntry[];
  readonly findings: readonly Diagnostic[];
}

/** Builds files with the ledger of an earlier build. */
async function build(
  sources: Files,
  ledger?: string,
  options: { readonly site?: Site; readonly now?: string } = {},
): Promise<Built> {
  const documents: Document[] = Object.entries(sources).map(([uri, text]) => ({ uri, text }));
  const files = new Map<string, string>();
  const findings: Diagnostic[] = [];
  let written = "";
  const given = {
    uri: "ledger.ndjson",
    text: ledger ?? "",
    isThere: (source: string) => Object.hasOwn(sources, source),
    ...(ledger === undefined ? { isMissing: true } : {}),
  };
  for await (const step of publish(documents, { site, ...options, ledger: given })) {
    if ("output" in step) files.set(step.output.path, (files.get(step.output.path) ?? "") + step.output.text);
    if ("result" in step) findings.push(...step.result.diagnostics);
    if ("ledger" in step) written = [...step.ledger].join("");
  }
  return {
    files,
    ledger: written,
    entries: readLedger({ text: written, uri: "" }).lines.map(({ entry }) => entry),
    findings,
  };
}

const guidsOf = ({ files }: Built) =>
  (JSON.parse(files.get("feed.json") ?? '{"items":[]}') as { items: { id: string }[] }).items.map(({ id }) => id);
const said = ({ findings }: Built, rule: string) =>
  findings.filter((finding) => finding.rule === `newsroom/${rule}`).map(({ message }) => message);
const ledgerRules = [
  "published-moved",
  "modified-alone",
  "modified-unmoved",
  "id-taken",
  "ledger-line",
  "ledger-missing",
];
const allSaid = (built: Built) => ledgerRules.flatMap((rule) => said(built, rule));

describe("a first build", () => {
  it("writes one line an article, with what the next build needs", async () => {
    const built = await build({ "posts/a.md": article({ id: "4711", url: "/road/" }) });
    expect(built.entries).toEqual([
      {
        guid: "tag:news.example,2024-04-25:4711",
        id: "4711",
        source: "posts/a.md",
        url: "https://news.example/road/",
        published: "2024-04-25T10:00:00+04:00",
        content: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
    expect(guidsOf(built)).toEqual(["tag:news.example,2024-04-25:4711"]);
  });

  it("warns that the ledger is missing, at the setting that names it, and loses nothing", async () => {
    const sources = { "a.md": article() };
    const built = await build(sources);
    expect(said(built, "ledger-missing")).toEqual([
      "Ledger ledger.ndjson is not there, expected the committed file; this build begins it anew",
    ]);
    const [finding] = built.findings.filter(({ rule }) => rule === "newsroom/ledger-missing");
    expect(finding).toMatchObject({ severity: "warning", uri: "site.yaml", span: { start: 8, end: 21 } });
    const again = await build(sources, built.ledger);
    expect([...again.files]).toEqual([...built.files]);
    expect(allSaid(again)).toEqual([]);
  });

  it("is followed by builds that write the same bytes, whatever the order of the articles", async () => {
    const sources = {
      "a.md": article({ title: "Airport opens" }),
      "b.md": article({ title: "Bridge opens", date: "2024-01-01" }),
      "c.md": article({ title: "Club wins" }),
    };
    const first = await build(sources);
    expect(first.entries.map(({ source }) => source)).toEqual(["b.md", "a.md", "c.md"]);
    const second = await build(Object.fromEntries(Object.entries(sources).reverse()), first.ledger);
    expect(second.ledger).toBe(first.ledger);
    expect(allSaid(second)).toEqual([]);
  });
});

describe("the guid stays", () => {
  const changes: [string, Files, Files, Partial<Site>?][] = [
    ["a changed slug", { "a.md": article({ url: "/road/" }) }, { "a.md": article({ url: "/new-road/" }) }],
    ["a changed host", { "a.md": article() }, { "a.md": article() }, { url: "https://www.other.example/" }],
    ["a changed scheme", { "a.md": article() }, { "a.md": article() }, { url: "http://news.example/" }],
    [
      "slug, host and file, by the id",
      { "a.md": article({ id: "7" }) },
      { "x/b.md": article({ id: "7", url: "/b/" }) },
      { url: "https://other.example/" },
    ],
    [
      "id and a new text",
      { "a.md": article({ id: "7" }) },
      { "b.md": article({ id: "7", title: "Bridge opens", updated: "2024-05-01" }, "Other words.") },
    ],
    ["a renamed file, by its content", { "a.md": article() }, { "moved/b.md": article() }],
    [
      "a new CMS without ids, by the URL",
      { "a.ndjson": record("/road") },
      { "b.ndjson": record("/road", "Words were mended.") },
    ],
    ["an id that is given later", { "a.md": article() }, { "a.md": article({ id: "9" }) }],
  ];
  function record(url: string, text = BODY): string {
    return `${JSON.stringify({ url, title: "Road opens", date: "2024-04-25", lang: "en", author: "Ann Example", text })}\n`;
  }
  it.each(changes)("through %s", async (_, before, after, change = {}) => {
    const first = await build(before);
    const moved = { ...site, ...change };
    const second = await build(after, first.ledger, { site: moved });
    expect(guidsOf(first)).toHaveLength(1);
    expect(guidsOf(second)).toEqual(guidsOf(first));
    expect(second.entries).toHaveLength(1);
    expect(second.entries[0]?.url).toBe(first.entries[0]?.url);
    const third = await build(after, second.ledger, { site: moved });
    expect(third.ledger).toBe(second.ledger);
    expect([...third.files]).toEqual([...second.files]);
  });

  it("and the first URL with it, however often the article moves", async () => {
    let ledger = "";
    for (const url of ["/a/", "/b/", "/c/"]) ledger = (await build({ "a.md": article({ url }) }, ledger)).ledger;
    expect(readLedger({ text: ledger, uri: "" }).lines[0]?.entry).toMatchObject({
      guid: "https://news.example/a/",
      url: "https://news.example/a/",
      movedTo: "https://news.example/c/",
    });
  });

  it("is a permalink no more once the URL is another", async () => {
    const first = await build({ "a.md": article({ url: "/a/" }) });
    expect(first.files.get("rss.xml")).toContain("<guid>https://news.example/a/</guid>");
    const second = await build({ "a.md": article({ url: "/b/" }) }, first.ledger);
    expect(second.files.get("rss.xml")).toContain('<guid isPermaLink="false">https://news.example/a/</guid>');
    expect(second.files.get("atom.xml")).toContain("<id>https://news.example/a/</id>");
  });
});

describe("no guid is given twice", () => {
  it("when a new story takes the URL that an old one left", async () => {
    const first = await build({ "a.md": article({ url: "/road/" }) });
    const second = await build(
      {
        "a.md": article({ url: "/old-road/" }),
        "b.md": article({ url: "/road/", title: "Another road" }, "Another text."),
      },
      first.ledger,
    );
    expect(new Set(guidsOf(second)).size).toBe(2);
    expect(guidsOf(second)).toContain("https://news.example/road/");
    expect(second.entries.find(({ source }) => source === "b.md")?.guid).toBe("tag:news.example,2024-04-25:/road/");
    expect((await build({ "a.md": article({ url: "/old-road/" }) }, second.ledger)).ledger).toBe(second.ledger);
  });

  it("when a file is copied: the original stays itself", async () => {
    const first = await build({ "b.md": article() });
    const second = await build({ "a.md": article(), "b.md": article() }, first.ledger);
    expect(second.entries.find(({ source }) => source === "b.md")?.guid).toBe(guidsOf(first)[0]);
    expect(new Set(second.entries.map(({ guid }) => guid)).size).toBe(2);
  });

  it("when two articles have one id, which is a finding", async () => {
    const built = await build(
      { "a.md": article({ id: "1" }), "b.md": article({ id: "1", title: "Bridge opens" }) },
      "",
    );
    expect(said(built, "id-taken")).toEqual(['Article has id "1", which a.md has too, expected an id of its own']);
    expect(new Set(guidsOf(built)).size).toBe(2);
  });
});

describe("the first date stays", () => {
  const old = article({ date: "2024-04-25T10:00:00+04:00" });
  it.each([
    ["later", "2026-05-01T10:00:00+04:00"],
    ["earlier", "2023-05-01"],
    ["by an hour", "2024-04-25T11:00:00+04:00"],
  ])("when a story is dated %s", async (_, date) => {
    const first = await build({ "a.md": old });
    const sources = { "a.md": article({ date }) };
    const second = await build(sources, first.ledger);
    expect(said(second, "published-moved")).toEqual([
      `Article is dated ${date}, expected 2024-04-25T10:00:00+04:00, when it was first published`,
    ]);
    const finding = second.findings.find(({ rule }) => rule === "newsroom/published-moved");
    expect(sources["a.md"].slice(finding?.span.start, finding?.span.end)).toContain(date);
    // What every output says is the truth, and the same.
    expect(second.files.get("rss.xml")).toContain("<pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>");
    expect(second.files.get("atom.xml")).toContain("<published>2024-04-25T10:00:00+04:00</published>");
    expect(second.files.get("a/article.jsonld")).toContain('"datePublished": "2024-04-25T10:00:00+04:00"');
    expect(second.files.get("a/head.html")).toContain('content="2024-04-25T10:00:00+04:00"');
    expect(second.ledger).toBe(first.ledger);
  });

  it.each([
    ["the same moment in another zone", "2024-04-25T06:00:00Z"],
    ["the same moment without seconds", "2024-04-25T10:00+04:00"],
    ["its day alone", "2024-04-25"],
  ])("and %s is no other", async (_, date) => {
    const first = await build({ "a.md": old });
    expect(allSaid(await build({ "a.md": article({ date }) }, first.ledger))).toEqual([]);
  });

  it("and may be told to the minute later", async () => {
    const first = await build({ "a.md": article({ date: "2024-04-25" }) });
    const second = await build({ "a.md": old }, first.ledger);
    expect(allSaid(second)).toEqual([]);
    expect(second.entries[0]?.published).toBe("2024-04-25T10:00:00+04:00");
  });

  it("until the newsroom mends the ledger itself", async () => {
    const first = await build({ "a.md": old });
    const mended = first.ledger.replace("2024-04-25T10", "2024-04-24T10");
    const second = await build({ "a.md": article({ date: "2024-04-24T10:00:00+04:00" }) }, mended);
    expect(allSaid(second)).toEqual([]);
  });
});

describe("dateModified moves only with the content", () => {
  const MORE = `${BODY} Two more lanes follow.`;
  const updated = "2024-04-26T09:00:00+04:00";
  const cases: [string, JsonObject, string, string[]][] = [
    ["both move", { updated }, MORE, []],
    ["neither moves", {}, BODY, []],
    [
      "the content alone",
      {},
      MORE,
      [
        "Content has changed since 2024-04-25T10:00:00+04:00 and it has no date of modification, expected the date of the change",
      ],
    ],
    [
      "the date alone",
      { updated },
      BODY,
      [`Article is said to be modified ${updated}, expected 2024-04-25T10:00:00+04:00, when its content last changed`],
    ],
    [
      "the date back",
      { updated: "2024-04-24" },
      MORE,
      [
        "Content has changed since 2024-04-25T10:00:00+04:00 and it is dated 2024-04-24, expected the date of the change",
      ],
    ],
    ["a date that says that nothing changed", { updated: "2024-04-25T10:00:00+04:00" }, BODY, []],
    ["blanks and line ends", {}, BODY.replace(" on ", "  \r\non "), []],
    ["the section", { section: "City" }, BODY, []],
    [
      "the headline",
      { title: "Road opens at last" },
      BODY,
      [
        "Content has changed since 2024-04-25T10:00:00+04:00 and it has no date of modification, expected the date of the change",
      ],
    ],
  ];
  it.each(cases)("%s", async (_, fields, body, messages) => {
    const first = await build({ "a.md": article() });
    const sources = { "a.md": article(fields, body) };
    const second = await build(sources, first.ledger);
    expect(allSaid(second)).toEqual(messages);
    if (messages.length > 0) {
      // A finding stays until it is mended: the next build says it again.
      expect(second.ledger).toBe(first.ledger);
      expect(allSaid(await build(sources, second.ledger))).toEqual(messages);
    }
  });

  it("says in every output when the content last changed", async () => {
    const first = await build({ "a.md": article({ updated }) });
    const second = await build({ "a.md": article({ updated: "2025-01-01T00:00:00+04:00" }) }, first.ledger);
    expect(said(second, "modified-alone")).toHaveLength(1);
    for (const path of ["atom.xml", "feed.json", "sitemap.xml", "a/article.jsonld", "a/head.html"]) {
      expect(second.files.get(path), path).toContain(updated);
      expect(second.files.get(path), path).not.toContain("2025-01-01");
    }
  });

  it("takes a change as said where its line tells no content", async () => {
    const first = await build({ "a.md": article() });
    const open = first.ledger.replace(/,"content":"[^"]*"/, "");
    const second = await build({ "a.md": article({}, MORE) }, open);
    expect(allSaid(second)).toEqual([]);
    expect(second.entries[0]?.content).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("articles that nobody may see", () => {
  const hidden: [string, JsonObject, string?][] = [
    ["a draft", { draft: true }],
    ["unpublished", { status: "unpublished" }],
    ["retracted", { retracted: true }],
    ["under embargo", { embargo: "2026-05-01T10:00:00+04:00" }, "2026-05-01T05:59:59Z"],
    ["under embargo in the site's zone", { embargo: "2026-05-01T10:00" }, "2026-05-01T05:59:59Z"],
    ["under embargo while nobody knows the time", { embargo: "2020-01-01" }],
    ["under an embargo that is no date", { embargo: "soon" }, "2026-05-01T05:59:59Z"],
  ];
  it.each(hidden)("%s: no output holds it", async (_, fields, now) => {
    const built = await build(
      { "a.md": article({ title: "Secret", url: "/secret/", ...fields }), "b.md": article() },
      "",
      now === undefined ? {} : { now },
    );
    for (const [path, text] of built.files) expect(`${path} ${text}`).not.toMatch(/secret/i);
    expect(built.entries).toHaveLength(1);
  });

  it("an embargo ends at its moment", async () => {
    const sources = { "a.md": article({ embargo: "2026-05-01T10:00" }) };
    expect(guidsOf(await build(sources, "", { now: "2026-05-01T06:00:00Z" }))).toHaveLength(1);
  });

  it("a retracted one leaves the feeds, stays in the ledger, and keeps its guid if it comes back", async () => {
    const first = await build({ "a.md": article({ url: "/a/" }) });
    const second = await build({ "a.md": article({ url: "/a/", retracted: true }, "Retracted.") }, first.ledger);
    expect(guidsOf(second)).toEqual([]);
    expect(second.files.has("a/article.jsonld")).toBe(false);
    expect(second.entries).toEqual([{ ...first.entries[0], status: "retracted" }]);
    const third = await build({ "a.md": article({ url: "/b/" }) }, second.ledger);
    expect(guidsOf(third)).toEqual(guidsOf(first));
    expect(third.entries[0]?.status).toBeUndefined();
  });

  it("one whose file is gone stays in the ledger", async () => {
    const first = await build({ "a.md": article(), "b.md": article({ title: "Bridge opens" }, "B.") });
    const second = await build({ "b.md": article({ title: "Bridge opens" }, "B.") }, first.ledger);
    expect(second.ledger).toBe(first.ledger);
  });

  it("one with errors is not written down before it reaches the feeds", async () => {
    const built = await build({ "a.md": article({ date: "soon" }), "b.md": article({ date: null }) }, "");
    expect(built.entries).toEqual([]);
  });
});

describe("a ledger that is damaged", () => {
  const good = '{"guid":"g","url":"https://news.example/g","published":"2024-01-01"}';
  it.each([
    ["no JSON", "{nonsense"],
    ["a mark of a merge", "<<<<<<< HEAD"],
    ["a list", "[1]"],
    ["no guid", '{"url":"u","published":"2024-01-01"}'],
    ["a blank guid", '{"guid":"","url":"u","published":"2024-01-01"}'],
    ["a number for a date", '{"guid":"x","url":"u","published":2024}'],
    ["a status that is none", '{"guid":"x","url":"u","published":"2024-01-01","status":"gone"}'],
    ["a guid that stands there already", '{"guid":"g","url":"other","published":"2024-01-01"}'],
    ["null", "null"],
  ])("%s: a finding at its line, and nothing lost", async (_, line) => {
    const text = `${good}\n${line}\n`;
    const built = await build({ "a.md": article() }, text);
    const found = built.findings.filter(({ rule }) => rule === "newsroom/ledger-line");
    expect(found).toHaveLength(1);
    expect(found[0]?.uri).toBe("ledger.ndjson");
    expect(text.slice(0, found[0]?.span.start).split("\n")).toHaveLength(2);
    expect(built.ledger.split("\n")).toEqual(expect.arrayContaining([good, line]));
    expect(built.entries).toHaveLength(2);
    expect((await build({ "a.md": article() }, built.ledger)).ledger).toBe(built.ledger);
  });

  it("keeps members that it does not know, and takes CRLF, a BOM and lines that stand twice", () => {
    const line = '{"guid":"g","url":"u","published":"2024-01-01","note":{"by":"Ann"}}';
    const read = readLedger({ text: `\ufeff${line}\r\n\r\n${line}\r\n`, uri: "l" });
    expect(read.troubles).toEqual([]);
    expect(
      writeLedger(
        read.lines.map(({ entry }) => entry),
        read.broken,
        site,
      ),
    ).toBe(`${line}\n`);
  });

  it("reads and writes anything without loss", () => {
    const entry = fc.record(
      {
        guid: fc.string({ minLength: 1, unit: "binary" }),
        url: fc.string({ minLength: 1 }),
        published: fc.string({ minLength: 1 }),
        id: fc.string({ unit: "binary" }),
        __proto__: fc.string(),
      },
      { requiredKeys: ["guid", "url", "published"] },
    );
    const line = fc.oneof(
      entry.map((value) => JSON.stringify(value)),
      fc.string({ unit: "binary" }),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const rewrite = (text: string) => {
          const { lines: read, broken } = readLedger({ text, uri: "l" });
          return writeLedger(
            read.map((each) => each.entry),
            broken,
            site,
          );
        };
        const once = rewrite(lines.join("\n"));
        expect(rewrite(once)).toBe(once);
      }),
    );
  });

  it("agrees with the schema of its lines", () => {
    const isLine = new Ajv2020().compile(JSON.parse(readFileSync("schemas/ledger.schema.json", "utf8")));
    const value = fc.oneof(fc.constantFrom("draft", "retracted", "", "x", 1, null, undefined, []), fc.string());
    fc.assert(
      fc.property(
        fc.record({ guid: value, url: value, published: value, id: value, status: value, content: value }),
        (given) => {
          const text = JSON.stringify(given);
          expect(readLedger({ text, uri: "l" }).troubles.length === 0).toBe(isLine(JSON.parse(text)));
        },
      ),
    );
  });
});

describe("a large ledger", () => {
  const entryOf = (i: number, more: JsonObject = {}) => ({
    guid: `tag:news.example,2024-04-25:${i}`,
    id: `${i}`,
    url: `https://news.example/${i}/`,
    published: "2024-04-25T10:00:00+04:00",
    ...more,
  });
  it("finds entries by each of their keys, and is written as it was read", () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => entryOf(i, { source: `posts/${i}.md`, content: `${i}` }));
    const text = writeLedger(entries, [], site);
    const index = indexLedger({ uri: "l", text });
    const find = (wanted: Partial<Article>, source?: string, content = "") =>
      index.find({ article: { ...wanted } as Article, url: wanted.url ?? "", source, content }).slot?.entry.guid;
    for (const i of [0, 7, 999, 19_999]) {
      const { guid } = entryOf(i);
      expect(index.has(guid)).toBe(true);
      expect(find({ id: `${i}` })).toBe(guid);
      expect(find({ url: `http://other.example/${i}` })).toBe(guid);
      expect(find({}, `posts/${i}.md`)).toBe(guid);
    }
    expect([index.has("tag:none"), find({ id: "none" })]).toEqual([false, undefined]);
    expect([...writeEntries(index.count, index.entryAt, index.broken, site)].join("")).toBe(text);
  });
  it("of entries that are all alike is read in linear time", () => {
    const entries = Array.from({ length: 50_000 }, (_, i) => entryOf(i, { id: "same", url: "/", content: "same" }));
    const text = writeLedger(entries, [], site);
    const start = performance.now();
    const index = indexLedger({ uri: "l", text });
    for (let i = 0; i < 1000; i++)
      index.find({ article: { id: `${i}` } as Article, url: "/x", source: undefined, content: "same" });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("two builds at once", () => {
  const line = (guid: string, more: JsonObject = {}) =>
    JSON.stringify({ guid, url: guid, published: "2024-01-01", ...more });
  it("join what each has seen", () => {
    const base = `${line("a")}\n${line("b")}\n`;
    const ours = `${line("a", { status: "draft" })}\n${line("b")}\n${line("c")}\n`;
    const theirs = `${line("a")}\n${line("b", { status: "retracted" })}\n${line("d")}\nbroken\n`;
    expect(mergeLedgers(base, ours, theirs, site).split("\n")).toEqual([
      line("a", { status: "draft" }),
      line("b", { status: "retracted" }),
      line("c"),
      line("d"),
      "broken",
      "",
    ]);
    expect(mergeLedgers(base, ours, base, site)).toBe(ours);
  });

  const folder = mkdtempSync(join(tmpdir(), "nutgraph-ledger-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  it("write the file whole, only when it changed, and leave nothing beside it", () => {
    const path = join(folder, "ledger.ndjson");
    const missing = readLedgerFile(path);
    expect(missing).toMatchObject({ text: "", isMissing: true });
    expect(saveLedgerFile(path, missing, [`${line("a")}\n`], site)).toBe(true);
    const first = readLedgerFile(path);
    expect(saveLedgerFile(path, first, [first.text.slice(0, 7), first.text.slice(7)], site)).toBe(false);
    // Another build has written since.
    writeFileSync(path, `${line("a")}\n${line("z")}\n`);
    expect(saveLedgerFile(path, first, [`${line("a")}\n`, `${line("b")}\n`], site)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(`${line("a")}\n${line("b")}\n${line("z")}\n`);
    // A lock that a broken build left is no lock.
    writeFileSync(`${path}.lock`, "");
    utimesSync(`${path}.lock`, new Date(0), new Date(0));
    expect(saveLedgerFile(path, first, [`${line("a")}\n${line("y")}\n`], site)).toBe(true);
    expect(readdirSync(folder)).toEqual(["ledger.ndjson"]);
    // More than one piece, with characters of two units.
    const long = `${line("a", { note: "x😀".repeat(700_000) })}\n`;
    expect(saveLedgerFile(path, readLedgerFile(path), [long], site)).toBe(true);
    expect(readFileSync(path, "utf8") === long).toBe(true);
    expect(statSync(path).isFile()).toBe(true);
  });
});
