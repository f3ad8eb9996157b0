/** Reading: every field knows its place, broken paragraphs are joined, and hostile input ends in time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../src/read.ts";
import { sources } from "../src/sources/index.ts";
import { readDate } from "../src/syntax/articles/metadata.ts";
import { parseYaml } from "../src/syntax/json/yaml.ts";
import { readParagraphs } from "../src/syntax/lines/plain-text.ts";
import { detectLanguage } from "../src/syntax/values/detect-language.ts";
import type { Article, Block, Document } from "../src/types.ts";

/** The only article of a document. */
async function readOne(text: string, uri = "a.md", sidecar?: string): Promise<Article> {
  const document: Document = {
    uri,
    text,
    ...(sidecar === undefined ? {} : { sidecar: { uri: "a.meta.yaml", text: sidecar } }),
  };
  const articles = await read(document);
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
}

/** What stands where a field was read. */
function written(article: Article, pointer: string, text: string, sidecar = ""): string | undefined {
  const origin = article.at[pointer];
  return origin && (origin.uri === "a.meta.yaml" ? sidecar : text).slice(origin.start, origin.end);
}

/** Pairs of characters that differ between a block and its source, blanks aside. */
function strays(block: Block, text: string): string[] {
  return block.map.flatMap((stretch, i) => {
    const end = block.map[i + 1]?.at ?? block.text.length;
    const here = block.text.slice(stretch.at, end);
    const there = text.slice(stretch.start, stretch.end);
    const same = here.length === there.length && [...here].every((c, j) => c === [...there][j] || c === " ");
    return same ? [] : [`${here} <- ${there}`];
  });
}

describe.each(sources.map((source) => [source.id, source] as const))("source %s", (id, source) => {
  it.each(source.examples.map((example, i) => [i, example] as const))("reads example %i", async (_, example) => {
    expect(source.recognises(example.document)).toBe(true);
    const articles = await read(example.document);
    expect(articles).toMatchObject(example.articles);
    for (const article of articles) {
      expect(article.source).toBe(id);
      expect(article.at[""]).toBeDefined();
    }
  });
});

describe("metadata goes by many names", () => {
  it.each([
    ["title: Road opens", "/headline", "Road opens"],
    ["Headline: 'Road opens'", "/headline", "Road opens"],
    ['TITLE: "Road opens"', "/headline", "Road opens"],
    ["title: >-\n  Road opens", "/headline", "Road opens"],
    ["title: 1984", "/headline", "1984"],
    ["title: 007", "/headline", "007"],
    ["title: true", "/headline", "true"],
    ["date: 2026-05-01", "/published", "2026-05-01"],
    ["datePublished: 2026-05-01", "/published", "2026-05-01"],
    ["date_published: 2026-05-01T10:00:00+04:00", "/published", "2026-05-01T10:00:00+04:00"],
    ["published: 2026-05-01 10:00", "/published", "2026-05-01T10:00:00"],
    ["Published-At: 2026-05-01T10:00Z", "/published", "2026-05-01T10:00:00Z"],
    ["date: tomorrow", "/published", "tomorrow"],
    ["lastmod: 2026-05-02", "/modified", "2026-05-02"],
    ["updated: 2026-05-02", "/modified", "2026-05-02"],
    ["embargo: 2026-05-03T00:00:00Z", "/publishAt", "2026-05-03T00:00:00Z"],
    ["author: Aysel Example", "/authors/0/name", "Aysel Example"],
    ["author: A and B", "/authors/0/name", "A and B"],
    ["authors: [A, B]", "/authors/1/name", "B"],
    ["authors:\n  - {name: A, email: a@x.example}", "/authors/0/email", "a@x.example"],
    ["author: {name: A, role: editor}", "/authors/0/jobTitle", "editor"],
    ["tags: [a, b]", "/keywords/1", "b"],
    ["keywords: a, b; c", "/keywords/2", "c"],
    ["categories:\n  - World\n  - Roads", "/section", "World"],
    ["category: World", "/section", "World"],
    ["cover: /a.jpg", "/images/0/url", "/a.jpg"],
    ["images: [/a.jpg, {src: /b.jpg, alt: B}]", "/images/1/alternateText", "B"],
    ["image: {url: /a.jpg, width: '1200'}", "/images/0/width", 1200],
    ["image: {url: /a.jpg, author: {name: Foto}}", "/images/0/credit", "Foto"],
    ["summary: S", "/description", "S"],
    ["lead: S", "/description", "S"],
    ["excerpt: S", "/description", "S"],
    ["lang: az", "/language", "az"],
    ["permalink: /a", "/url", "/a"],
    ["slug: a", "/slug", "a"],
    ["guid: a", "/id", "a"],
    ["draft: yes", "/status", "draft"],
    ["published: false", "/status", "draft"],
    ["status: withdrawn", "/status", "retracted"],
    ["paywall: true", "/isAccessibleForFree", false],
    ["free: 'no'", "/isAccessibleForFree", false],
    ["type: ReportageNewsArticle", "/type", "ReportageNewsArticle"],
    ["type: post", "/type", undefined],
    ["description:", "/description", undefined],
    ['title: ""', "/headline", ""],
  ])("%s", async (yaml, pointer, value) => {
    for (const [text, sidecar] of [
      [`---\n${yaml}\n---\nBody.\n`, undefined],
      [`---\r\n${yaml.replaceAll("\n", "\r\n")}\r\n---\r\nBody.\r\n`, undefined],
      [`\uFEFF---\n${yaml}\n---\nBody.\n`, undefined],
      ["Body.\n", yaml],
    ] as const) {
      const article = await readOne(text, "a.md", sidecar);
      const got = pointer
        .slice(1)
        .split("/")
        .reduce((each: unknown, key) => (each as Record<string, unknown> | undefined)?.[key], article);
      expect(got).toBe(value);
      // a blank field is told of, and read as none
      expect((article.troubles ?? []).filter(({ rule }) => rule !== "newsroom/metadata-blank")).toEqual([]);
      if (value === undefined) continue;
      const place = written(article, pointer, text, sidecar);
      if (pointer === "/status" || pointer === "/isAccessibleForFree") expect(place).toMatch(/^\S+$/);
      else if (/^\/(?:published|publishAt|modified)/.test(pointer)) expect(readDate(place ?? "")).toBe(value);
      else expect(place).toBe(String(value));
    }
  });

  it("takes front matter before a sidecar, field by field", async () => {
    const text = "---\ntitle: Own\ntags: [own]\n---\nBody.\n";
    const sidecar = "title: Other\ntags: [other, more]\ndate: 2026-05-01\n";
    const article = await readOne(text, "a.md", sidecar);
    expect(article).toMatchObject({ headline: "Own", keywords: ["own"], published: "2026-05-01" });
    expect(written(article, "/headline", text, sidecar)).toBe("Own");
    expect(written(article, "/published", text, sidecar)).toBe("2026-05-01");
    expect(article.at["/keywords/1"]).toBeUndefined();
  });

  it("knows the site's own name for an organization's", async () => {
    const site = {
      name: "Xəbər",
      url: "https://xeber.example/",
      language: "az",
      timeZone: "Asia/Baku",
      publisher: { name: "Xəbər Agentliyi" },
    };
    const document = { uri: "a.md", text: "---\nauthors: [Xəbər Agentliyi, Aysel]\n---\nBody." };
    const [article] = await read(document, { site });
    expect(article?.authors.map(({ type }) => type)).toEqual(["Organization", "Person"]);
  });
});

describe("what cannot be read is told", () => {
  it.each([
    ["title: a: b", "YAML value has a second colon, expected quotes around a value that holds one"],
    ["title: a\ntitle: b", 'YAML key "title" stands twice, expected once'],
    ["title: *nobody", 'YAML alias "nobody" has no anchor before it, expected one'],
    ["just words", "Front matter is no mapping, expected `name: value` lines"],
    ["title: [a, b]", 'Metadata field "title" is a list, expected text'],
    ["author: {email: a@x.example}", "Author has no name, expected one"],
    ["image: {width: 10}", "Image has no URL, expected one"],
    ["image: {url: /a.jpg, width: wide}", 'Image width is "wide", expected a whole number'],
    ['title: "a', "YAML string is not closed, expected a closing quote in its line"],
  ])("%s", async (yaml, message) => {
    const article = await readOne(`---\n${yaml}\n---\nBody.\n`);
    expect(article.troubles?.map((trouble) => trouble.message)).toContain(message);
    for (const { rule, at } of article.troubles ?? []) {
      expect(rule).toBe("newsroom/unreadable-front-matter");
      expect(at.start).toBeGreaterThanOrEqual(4);
      expect(at.end).toBeLessThanOrEqual(yaml.length + 9);
    }
    expect(article.body.map(({ text }) => text)).toEqual(["Body."]);
  });

  it("names the sidecar that it lies in", async () => {
    const article = await readOne("Road opens\n\nBody.", "a.txt", "title: a: b");
    expect(article.troubles?.[0]?.at.uri).toBe("a.meta.yaml");
  });

  it("tells of front matter that is not closed, and of TOML", async () => {
    expect((await readOne("---\ntitle: a\n\nBody.")).troubles?.[0]?.message).toMatch(/no closing line/);
    expect((await readOne('+++\ntitle = "a"\n+++\nBody.')).troubles?.[0]?.message).toMatch(/TOML/);
    expect((await readOne("---\n\nA rule, then words.")).troubles).toBeUndefined();
  });

  it("reports raw HTML and leaves it out", async () => {
    const article = await readOne("A <b>bold</b> word.\n\n<script>alert(1)</script>\n\n<!-- more -->\n\nEnd.");
    expect(article.body.map(({ text }) => text)).toEqual(["A bold word.", "End."]);
    expect(article.body.map(({ html }) => html).join("")).not.toMatch(/<script|<b>/);
    expect(article.troubles?.map(({ rule }) => rule)).toEqual(["newsroom/raw-html"]);
  });
});

describe("dates", () => {
  it.each([
    ["2026-05-01", "2026-05-01"],
    [" 2026-05-01 ", "2026-05-01"],
    ["2026-05-01T10:00:00.5+04:00", "2026-05-01T10:00:00.5+04:00"],
    ["2026-05-01 10:00:00 +0400", "2026-05-01T10:00:00+04:00"],
    ["2026-05-01t10:00z", "2026-05-01T10:00:00Z"],
    ["Fri, 01 May 2026 10:00:00 +0400", "2026-05-01T10:00:00+04:00"],
    ["Fri, 01 May 2026", "Fri, 01 May 2026"],
    ["2026-13-01", "2026-13-01"],
    ["2026-05", "2026-05"],
    ["01.05.2026", "01.05.2026"],
  ])("%s", (text, expected) => expect(readDate(text)).toBe(expected));
});

describe("plain text", () => {
  it.each([
    ["# Road opens\n\nBody.", "Road opens", ["Body."]],
    ["\n\n  Road opens  \nBody.", "Road opens", ["Body."]],
    ["\uFEFFRoad opens\r\n\r\nOne.\r\n\r\nTwo.", "Road opens", ["One.", "Two."]],
    ["H\n\nThe guard\n\n\n\nmarched past.", "H", ["The guard marched past."]],
    ["H\n\nThe guard,\n\nmarched past.\n\nEnd.", "H", ["The guard, marched past.", "End."]],
    ["H\n\nIt ended.\n\nand began.", "H", ["It ended.", "and began."]],
    ["H\n\nThe guard\n\nMarched past.", "H", ["The guard", "Marched past."]],
    ["H\n\nHe read “the book”\n\nand left.", "H", ["He read “the book” and left."]],
    ["H\n\nHe said: “No.”\n\nand left.", "H", ["He said: “No.”", "and left."]],
    ["H\n\nFəxri qarouvl\n\n\nşərəf dəstəsi.", "H", ["Fəxri qarouvl şərəf dəstəsi."]],
    [
      "H\n\nA line of text that was wrapped by an editor at\nthis column.",
      "H",
      ["A line of text that was wrapped by an editor at this column."],
    ],
    [
      `H\n${"Long line. ".repeat(12)}\n${"Other line. ".repeat(12)}`,
      "H",
      ["Long line. ".repeat(12).trim(), "Other line. ".repeat(12).trim()],
    ],
    ["H\n\nBaku 3\nGanja 1", "H", ["Baku 3", "Ganja 1"]],
    [
      "H\n\n- one thing of many that were said there\n- two",
      "H",
      ["- one thing of many that were said there", "- two"],
    ],
    ["Only a line", "Only a line", []],
    ["", undefined, []],
    ["\n \n", undefined, []],
    ["a 😀\rb.", "a 😀", ["b."]],
  ])("%j", async (text, headline, body) => {
    const article = await readOne(text, "a.txt");
    expect(article.headline).toBe(headline);
    expect(article.body.map((block) => block.text)).toEqual(body);
    if (headline !== undefined) expect(written(article, "/headline", text)).toBe(headline);
    for (const block of article.body) expect(strays(block, text)).toEqual([]);
  });

  it("keeps a first line that says something else than the metadata's headline", async () => {
    const article = await readOne("BAKI, 1 may. Road opens.\n\nEnd.", "a.txt", "title: Road opens");
    expect(article.body.map(({ text }) => text)).toEqual(["BAKI, 1 may. Road opens.", "End."]);
    const same = await readOne("Road opens\n\nEnd.", "a.txt", "title: Road opens");
    expect(same.body.map(({ text }) => text)).toEqual(["End."]);
    expect(same.at["/headline"]?.uri).toBe("a.meta.yaml");
  });

  it("loses no character and invents none", () => {
    const piece = fc.constantFrom(
      "a",
      "B",
      ".",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\n\n",
      "ə",
      "😀",
      "é",
      "\t",
      ",",
      "”",
      "-",
      "7",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const blocks = readParagraphs(text);
        for (const block of blocks) {
          expect(strays(block, text)).toEqual([]);
          expect(block.map[0]?.at ?? 0).toBe(0);
        }
        const ink = (words: string) => words.replace(/\s/g, "");
        expect(ink(blocks.map((block) => block.text).join(""))).toBe(ink(text));
      }),
    );
  });
});

describe("Markdown", () => {
  const blocks = async (text: string) => (await readOne(text)).body;
  it.each([
    ["A *b* **c** `d` [e](f) ~~g~~.", "paragraph", "A b c d e g."],
    ["A\nb.", "paragraph", "A b."],
    ["A  \nb.", "paragraph", "A\nb."],
    ["A &amp; B &#x41; \\* &nosuch;", "paragraph", "A & B A * &nosuch;"],
    ["> Q\n> r.", "quote", "Q r."],
    ["> Q.\n>\n> R.", "quote", "Q.\nR."],
    ["- a\n- b", "list", "a\nb"],
    ["1. a\n   - b", "list", "a\nb"],
    ["| a | b |\n|---|---|\n| c | d |", "table", "a\tb\nc\td"],
    ["## H *i*", "heading", "H i"],
    ["```js\nx\n```", "code", "x"],
    ["[a][b]\n\n[b]: /c 'T'", "paragraph", "a"],
    ["Note.[^1]\n\n[^1]: Said.", "paragraph", "Note."],
    ["See www.a.example or <https://b.example>.", "paragraph", "See www.a.example or https://b.example."],
  ])("%j", async (text, kind, words) => {
    const [block] = await blocks(`Intro.\n\n${text}`).then((all) => all.slice(1));
    expect(block).toMatchObject({ kind, text: words });
  });

  it("joins broken paragraphs, also around emphasis", async () => {
    const text = "The guard of *honour*\n\nmarched past.\n\nEnd.";
    const body = await blocks(text);
    expect(body.map((block) => block.text)).toEqual(["The guard of honour marched past.", "End."]);
    expect(body[0]?.html).toBe("<p>The guard of <em>honour</em> marched past.</p>");
  });

  it("takes the first heading for the headline, once", async () => {
    expect(await readOne("# Road *opens*\n\nBody.")).toMatchObject({
      headline: "Road opens",
      body: [{ text: "Body." }],
    });
    const titled = await readOne("---\ntitle: Road opens\n---\n# Road opens\n\nBody.");
    expect(titled.body.map(({ text }) => text)).toEqual(["Body."]);
    const other = await readOne("---\ntitle: Road opens\n---\n# Background\n\nBody.");
    expect(other.body.map(({ text }) => text)).toEqual(["Background", "Body."]);
  });

  it("takes pictures of the body with their places", async () => {
    const text = '---\nimage: /a.jpg\n---\n![Alt](/b.jpg "Cap")\n\n![again](/a.jpg)\n\nEnd.';
    const article = await readOne(text);
    expect(article.images).toEqual([{ url: "/a.jpg" }, { url: "/b.jpg", alternateText: "Alt", caption: "Cap" }]);
    for (const field of ["url", "alternateText", "caption"] as const) {
      expect(written(article, `/images/1/${field}`, text)).toBe(article.images[1]?.[field]);
    }
    expect(article.body.map(({ kind }) => kind)).toEqual(["image", "image", "paragraph"]);
  });

  it("leads every word back to the source", async () => {
    const piece = fc.constantFrom(
      "word",
      "ə",
      "😀",
      " ",
      "\n",
      "\n\n",
      "*",
      "**",
      "`",
      "> ",
      "- ",
      "[a](b)",
      "&amp;",
      "\\*",
      "# ",
      "|",
      "~~",
      "1. ",
      "<b>",
      "!",
      "\r\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = `---\nlang: en\n---\n${pieces.join("")}`;
        for (const { text: words, map } of await blocks(text)) {
          let last = 0;
          for (const [i, stretch] of map.entries()) {
            expect(stretch.at).toBeGreaterThanOrEqual(last);
            expect(stretch.end).toBeLessThanOrEqual(text.length + 1);
            expect(stretch.start).toBeGreaterThanOrEqual(17);
            last = stretch.at;
            const here = words.slice(stretch.at, map[i + 1]?.at ?? words.length);
            const there = text.slice(stretch.start, stretch.end);
            if (here.length === there.length) {
              for (let j = 0; j < here.length; j++) if (/\S/.test(here[j] ?? "")) expect(here[j]).toBe(there[j]);
            } else expect(there).toMatch(/&amp;|\s|^$/);
          }
        }
      }),
    );
  });
});

describe("NDJSON", () => {
  it("places each field in its own decoded string", async () => {
    const text =
      '\n{"id":"1","language":"az","published":"2026-05-01","headline":"Yol\\u0020a\\u00e7\\u0131ld\\u0131 \\ud83d\\ude00","text":"Yol\\r\\n\\r\\nbu gün. 😀 Son."}\r\nbroken\n';
    const [article, broken] = await read({ uri: "x.ndjson", text });
    expect(article).toMatchObject({ uri: "x.ndjson#2", id: "1", headline: "Yol açıldı 😀" });
    expect(article?.at["/headline"]).toEqual({ uri: "x.ndjson#2/headline", start: 0, end: 13 });
    const body = "Yol\r\n\r\nbu gün. 😀 Son.";
    const [block] = article?.body ?? [];
    expect(block?.text).toBe("Yol bu gün. 😀 Son.");
    expect(block?.map.every(({ uri }) => uri === "x.ndjson#2/text")).toBe(true);
    expect(strays(block as Block, body)).toEqual([]);
    expect(article?.at[""]).toEqual({ uri: "x.ndjson", start: 1, end: text.indexOf("\r\nbroken") });
    expect(broken?.troubles?.[0]).toMatchObject({ rule: "newsroom/unreadable-record", at: { uri: "x.ndjson" } });
  });

  it("is told from other JSON", async () => {
    const [record] = sources.filter(({ id }) => id === "ndjson");
    const recognises = (text: string) => record?.recognises({ uri: "-", text });
    expect(recognises('{"headline":"a","text":"b"}')).toBe(true);
    expect(recognises('{"@context":"https://schema.org","headline":"a","text":"b"}')).toBe(false);
    expect(recognises('{\n"headline":"a","text":"b"}')).toBe(false);
    expect(recognises("[1]")).toBe(false);
    expect(recognises("Road opens")).toBe(false);
  });
});

describe("ninjs", () => {
  const item = (members: object) =>
    JSON.stringify({ uri: "urn:x:1", versioncreated: "2026-05-01T10:00:00Z", ...members }, null, 1);
  it.each([
    ["version 1", { headline: "H", body_html: '<p>A "b" &amp; 😀.</p><p>C</p>', byline: "A" }],
    [
      "version 2",
      {
        headlines: [{ value: "H" }],
        bodies: [{ contenttype: "text/html", value: '<p>A "b" &amp; 😀.</p><p>C</p>' }],
        by: "A",
      },
    ],
    [
      "version 3",
      {
        headlines: [{ value: "H" }],
        bodies: [{ contentType: "text/plain", value: 'A "b" & 😀.\n\nC' }],
        bylines: [{ role: "x" }, { byline: "A" }],
      },
    ],
  ])("%s", async (_, members) => {
    const text = item(members);
    const article = await readOne(text, "a.json");
    expect(article).toMatchObject({ source: "ninjs", headline: "H", authors: [{ name: "A" }] });
    expect(article.body.map((block) => block.text)).toEqual(['A "b" & 😀.', "C"]);
    expect(written(article, "/headline", text)).toBe("H");
    expect(written(article, "/published", text)).toBe("2026-05-01T10:00:00Z");
    expect(written(article, "/authors/0/name", text)).toBe("A");
    for (const { text: words, map } of article.body) {
      for (const [i, { at, start, end }] of map.entries()) {
        const here = words.slice(at, map[i + 1]?.at ?? words.length);
        expect([here, here === '"' ? '\\"' : here.replace("&", "&amp;")]).toContain(text.slice(start, end));
      }
    }
  });

  it("reads no pictures, plans or events as articles", async () => {
    expect(await read({ uri: "a.json", text: item({ type: "picture", renditions: [] }) })).toEqual([]);
  });

  it("takes what is withheld for a draft and what is canceled for retracted", async () => {
    expect((await readOne(item({ pubstatus: "withheld" }), "a.json")).status).toBe("draft");
    expect((await readOne(item({ pubStatus: "canceled" }), "a.json")).status).toBe("retracted");
  });
});

describe("HTML", () => {
  it("places what the head and the markup say", async () => {
    const text =
      '<!DOCTYPE html><html lang="az"><head><title>Yol | Sayt</title><link rel=canonical href="/yol">' +
      '<meta name="description" content="Q &amp;amp; C"><meta property="og:image" content="/a.jpg"><meta property="article:tag" content="yol">' +
      "</head><body><header><p>Menu</p></header><article><h1>Yol <em>a\u00e7\u0131ld\u0131</em></h1><p>Bir <b>iki</b>.<p>\u00dc\u00e7." +
      '<img src="/b.jpg" alt="B"><nav><p>No</p></nav><script>x</script></article><footer><p>End</p></footer></body></html>';
    const article = await readOne(text, "a.html");
    expect(article).toMatchObject({
      headline: "Yol a\u00e7\u0131ld\u0131",
      url: "/yol",
      language: "az",
      keywords: ["yol"],
    });
    expect(article.body.map((block) => block.text)).toEqual(["Bir iki.", "\u00dc\u00e7."]);
    expect(article.images).toEqual([{ url: "/a.jpg" }, { url: "/b.jpg", alternateText: "B" }]);
    for (const [pointer, value] of [
      ["/url", "/yol"],
      ["/images/0/url", "/a.jpg"],
      ["/images/1/url", "/b.jpg"],
      ["/keywords/0", "yol"],
      ["/language", "az"],
    ] as const) {
      expect(written(article, pointer, text)).toBe(value);
    }
    for (const block of article.body) expect(strays(block, text)).toEqual([]);
  });

  it("leads every word of any markup back", async () => {
    const piece = fc.constantFrom(
      "word",
      "\u0259",
      "\u{1f600}",
      " ",
      "\n",
      "\n\n",
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<div>",
      "</div>",
      "<ul><li>",
      "<table><tr><td>",
      "</table>",
      "&amp;",
      "&",
      "<br>",
      "<script>",
      "</script>",
      "<h2>",
      "</h2>",
      "<!-- c -->",
      "<img src=a>",
      "<",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = `<p>${pieces.join("")}`;
        for (const { text: words, map } of await read({ uri: "a.html", text }).then(
          ([article]) => article?.body ?? [],
        )) {
          for (const [i, stretch] of map.entries()) {
            expect(stretch.start).toBeGreaterThanOrEqual(0);
            expect(stretch.end).toBeLessThanOrEqual(text.length + 1);
            const here = words.slice(stretch.at, map[i + 1]?.at ?? words.length);
            const there = text.slice(stretch.start, stretch.end);
            if (here.length !== there.length || there.includes("&")) continue;
            for (let j = 0; j < here.length; j++) if (/\S/.test(here[j] ?? "")) expect(here[j]).toBe(there[j]);
          }
        }
      }),
    );
  });
});

describe("WXR", () => {
  const post = (members: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><language>az</language>
<item><title>Picture</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://site.example/a.jpg</wp:attachment_url></item>
<item><wp:post_type>page</wp:post_type><title>About</title></item>
<item><title><![CDATA[Yol]]></title><wp:post_type>post</wp:post_type>${members}</item></channel></rss>`;

  it("reads posts with their pictures, and only posts", async () => {
    const text = post(
      "<content:encoded>&lt;p&gt;A &amp;amp; B.&lt;/p&gt;</content:encoded><excerpt:encoded><![CDATA[Sum]]></excerpt:encoded>" +
        "<category domain='category'>World</category><category domain='post_tag'>a</category><wp:status>draft</wp:status>" +
        "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>",
    );
    const article = await readOne(text, "export.xml");
    expect(article).toMatchObject({
      headline: "Yol",
      description: "Sum",
      section: "World",
      keywords: ["a"],
      status: "draft",
      images: [{ url: "https://site.example/a.jpg" }],
    });
    expect(article.body.map((block) => block.text)).toEqual(["A & B."]);
    expect(written(article, "/headline", text)).toBe("Yol");
    expect(written(article, "/description", text)).toBe("Sum");
    expect(written(article, "/images/0/url", text)).toBe("https://site.example/a.jpg");
    expect(written(article, "/body/0", text)).toBe("A &amp;amp; B.");
  });

  it("keeps classic paragraphs, and tells where an export breaks off", async () => {
    const article = await readOne(
      post("<content:encoded><![CDATA[One.\n\nTwo <b>2</b>.]]></content:encoded>"),
      "export.xml",
    );
    expect(article.body.map((block) => block.text)).toEqual(["One.", "Two 2."]);
    const [broken] = await read({ uri: "export.xml", text: post("<content:encoded>").slice(0, 700) });
    expect(broken?.troubles?.map(({ rule }) => rule)).toEqual(["newsroom/unreadable-record"]);
  });
});

describe("languages", () => {
  it.each([
    ["Mayın 15-də Bakıda kitab yarmarkasının açılış mərasimi keçirilib.", "az"],
    ["Qubada genc sahmatcilarin beynelxalq turniri basa catib, qaliblere kuboklar teqdim edilib.", "az"],
    ["Kentteki yedi müze gece yarısına kadar ziyaretçilere kapılarını ücretsiz açtı.", "tr"],
    ["В Шеки за один день высадили две тысячи деревьев.", "ru"],
    ["A mountain road was opened four months ahead of schedule.", "en"],
    [
      "Die neue Straße wurde am Mittwoch eröffnet. Sie verbindet sechs Dörfer mit der Stadt und verkürzt die Fahrt zum Krankenhaus erheblich, sagte der Sprecher.",
      "de",
    ],
    ["12 345", undefined],
    ["", undefined],
  ])("%s", async (text, language) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it("believes the metadata", async () => {
    expect((await readOne("---\nlang: tr\n---\nA mountain road was opened.")).language).toBe("tr");
  });
});

describe("YAML", () => {
  it("keeps the span of every value", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.stringMatching(/^[A-Za-zə😀 ]{1,12}$/u)),
        (entries) => {
          const pairs = Object.entries(entries);
          const text = pairs.map(([key, value], i) => (i % 2 ? `${key}: '${value}'` : `${key}: "${value}"`)).join("\n");
          const tree = parseYaml(text, 5);
          for (const [key, value] of pairs) {
            const span = tree.at[`/${key}`];
            expect(` `.repeat(5).concat(text).slice(span?.start, span?.end).trim()).toBe(value.trim());
          }
        },
      ),
    );
  });

  it("takes keys for keys and never for a prototype", () => {
    const { value } = parseYaml("__proto__: {polluted: yes}\nconstructor: a\ntoString: b");
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor", "toString"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    [
      "aliases upon aliases",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij".replace(/./g, (c, i: number) => `${c}: &${c} [${`*${"abcdefghij"[i]},`.repeat(9)}]\n`)}`,
    ],
    ["an alias of itself", "a: &a [*a]"],
    ["brackets", "[".repeat(50_000)],
    ["blocks", "- ".repeat(20_000)],
    ["keys", Array.from({ length: 30_000 }, (_, i) => `k${i}: v`).join("\n")],
    ["quotes", '"'.repeat(50_000)],
    ["colons", "a: b: c\n".repeat(5_000)],
    ["megabytes", "a: b\n".repeat(500_000)],
  ])("is not brought down by %s", (_, text) => {
    const start = performance.now();
    const { errors } = parseYaml(text);
    expect(errors.length).toBeLessThanOrEqual(20);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

it("a fault of YAML is told once, however many lines it spoils", () => {
  const { errors } = parseYaml("tags: [a, b\nlang: en\nurgent: yes\nsection: News\n", 0);
  expect(errors.length).toBeGreaterThan(0);
  const told = errors.map(({ start, message }) => `${start} ${message}`);
  expect(new Set(told).size).toBe(told.length);
});

describe("hostile documents end in time", () => {
  it.each([
    ["deep quotes", ">".repeat(100_000)],
    ["deep lists", Array.from({ length: 3_000 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["bullets in a line", "- ".repeat(50_000)],
    ["brackets", "[".repeat(100_000)],
    ["closing brackets", "a]".repeat(50_000)],
    ["nested emphasis", `${"**_".repeat(20_000)}a${"_**".repeat(20_000)}`],
    ["backticks", Array.from({ length: 600 }, (_, i) => "`".repeat(i)).join("a")],
    ["entities", "&".repeat(100_000)],
    ["comments", "<!--".repeat(20_000)],
    ["broken paragraphs", "a\n\n".repeat(9_000)],
    ["NUL", "\0".repeat(1_000)],
    ["lone surrogates", "\ud800a\udc00\n\n\ud83d"],
  ])(
    "%s",
    async (_, text) => {
      const start = performance.now();
      for (const uri of ["a.md", "a.txt", "a.ndjson"]) {
        const articles = await read({ uri, text });
        expect(articles.length).toBeGreaterThan(0);
      }
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );

  it.each([
    ["one line", "word ".repeat(2_000_000)],
    ["short lines", "a\n".repeat(100_000)],
    ["blanks", " ".repeat(10_000_000)],
    ["blank lines", "\n".repeat(10_000_000)],
    ["paragraphs", "Some words of a paragraph.\n\n".repeat(100_000)],
  ])(
    "megabytes of %s",
    async (_, text) => {
      const start = performance.now();
      for (const uri of ["a.txt", "a.md"]) await read({ uri, text });
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );
});
