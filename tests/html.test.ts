/** Pages: the tree with its offsets, what is opened from them, and pages that mean harm. */
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { open } from "../src/open.ts";
import { parseHtml } from "../src/syntax/html/html.ts";
import { attribute, contentSpan, type HtmlElement, textOf, valueSpan } from "../src/syntax/html/html-tree.ts";
import { selectElements } from "../src/syntax/html/selectors.ts";
import { isHtml } from "../src/syntax/pages/open-html.ts";
import { originOf } from "../src/text/reading/prose.ts";
import type { Subjects } from "../src/types.ts";
import { validate } from "../src/validate.ts";

const page = `<!doctype html>
<html lang="az" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><title>Yol açıldı &amp; bitdi | Nümunə</title>
<link rel="canonical" href="https://example.org/yol"><meta property="og:title" content='Yol açıldı'>
<meta property=og:type content=article><meta property="og:image" content="https://example.org/a.jpg">
<link rel="alternate" type="application/rss+xml" title="Xəbərlər" href="https://example.org/rss.xml">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Yol açıldı",
 "author": {"@type": "Person", "name": "A. Nümunə"}, "datePublished": "2026-04-25T10:00:00+04:00"}</script></head>
<body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Yol <b>açıldı</b></h1>
<p class="byline">Müəllif: <a rel="author" href="/a">A. Nümunə</a></p><time datetime="2026-04-25">25 aprel</time>
<div vocab="https://schema.org/" typeof="Event"><span property="name">Açılış</span></div>
<table><tr><td>x</table><p>1 &lt; 2 &copy; 3\r\n4<template><p itemscope></p></template></article></body></html>`;

const find = (source: string, tag: string): HtmlElement =>
  parseHtml(source).elements.find((element) => element.tag === tag)!;

describe("the tree of a page", () => {
  const tree = parseHtml(page);
  const at = (span: { start: number; end: number }): string => page.slice(span.start, span.end);

  it("keeps offsets of tags, contents and attribute values", () => {
    const title = tree.elements.find(({ tag }) => tag === "title")!;
    expect(textOf(tree, title)).toBe("Yol açıldı & bitdi | Nümunə");
    expect(at(contentSpan(tree, title))).toBe("Yol açıldı &amp; bitdi | Nümunə");
    const metas = tree.elements.filter(({ tag }) => tag === "meta");
    expect(at(valueSpan(tree, metas[1]!, "content"))).toBe("Yol açıldı");
    expect(at(valueSpan(tree, metas[2]!, "content"))).toBe("article");
    const script = tree.elements.find(({ tag }) => tag === "script")!;
    expect(JSON.parse(at(contentSpan(tree, script)))).toHaveProperty("headline");
  });

  it("leads text back to the source, entities and line ends among it", () => {
    const prose = { text: tree.text, map: tree.stretches };
    const start = tree.text.indexOf("2 © 3");
    expect(at(originOf(prose, { start: start + 2, end: start + 3 })!)).toBe("&copy;");
    const four = tree.text.indexOf("3\n4") + 2;
    expect(at(originOf(prose, { start: four, end: four + 1 })!)).toBe("4");
  });

  it("leaves templates out, and nests what browsers nest", () => {
    expect(tree.elements.filter((element) => attribute(element, "itemscope") !== undefined)).toHaveLength(1);
    const td = tree.elements.find(({ tag }) => tag === "td")!;
    expect(tree.elements[td.parent]?.tag).toBe("tr");
    expect(find("\uFEFF<p>x", "p").start).toBe(1);
  });

  it("chooses elements by selectors, and says where it cannot", () => {
    expect(selectElements(tree, ".byline")?.map(at)).toHaveLength(1);
    expect(selectElements(tree, "p.byline, #none")).toHaveLength(1);
    expect(selectElements(tree, "article > p")?.length).toBeGreaterThan(0);
    expect(selectElements(tree, "p ~ article, [data-none], p:not(p)")).toEqual([]);
    for (const broken of [".a[", "//div/p", "> p", "p::before", "p:never-heard-of"])
      expect(selectElements(tree, broken), broken).toBeUndefined();
    expect(selectElements(tree, "")).toBeUndefined();
  });

  it("gives up on selectors and pages that together take too long", () => {
    const flat = parseHtml("<p>".repeat(20_000));
    const deep = parseHtml("<div>".repeat(400));
    for (const selector of ["p ~ p ~ p ~ b", ":has(:has(b))", "p:nth-last-child(7n+3) ~ b"])
      expect(selectElements(flat, selector) ?? [], selector).toEqual([]);
    expect(selectElements(deep, `${"div ".repeat(30)}b`) ?? []).toEqual([]);
  }, 5_000);
});

describe("leaps over runs of characters", () => {
  type Node = DefaultTreeAdapterTypes.ChildNode;

  /** The tree as parse5 alone gives it: each element with its attributes and where its tag stands, and all text. */
  function plainly(source: string): unknown {
    const elements: unknown[] = [];
    let text = "";
    const stack: Node[] = [...parse(source, { sourceCodeLocationInfo: true }).childNodes].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.nodeName === "#text") text += (node as DefaultTreeAdapterTypes.TextNode).value;
      if (!("tagName" in node)) continue;
      const tag = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
      const attributes = node.attrs.map(({ name, value }) => [name, value, tag?.attrs?.[name]?.startOffset]);
      elements.push([node.tagName, tag?.startOffset ?? 0, tag?.endOffset ?? 0, attributes]);
      stack.push(...[...node.childNodes].reverse());
    }
    return { elements, text };
  }

  function leaping(source: string): unknown {
    const { elements, text } = parseHtml(source);
    return {
      elements: elements.map(({ tag, start, startEnd, attributes, places }) => [
        tag,
        start,
        startEnd,
        attributes.map(({ name, value }) => [name, value, places?.[name]?.startOffset]),
      ]),
      text,
    };
  }

  const pieces = fc.constantFrom(
    ..."<p>|</p>|<b>|</b>|<table>|<tr>|<td>|</table>|<script>|</script>|<style>|</style>|<title>|</title>|<textarea>|</textarea>|<pre>|<svg>|</svg>|<select>|<option>|<!--|-->|<!-- a -- b - c -->|<![CDATA[|]]>|<frameset>|<body>|</body>|</html>|<head>|<template>|</template>|<a href=\"x&amp;y\" b='c d' e=f g>|<a b=\"1\r\n2\" c='\u0000'>|&lt;|&amp|&#0;|&no;|\r|\n|\r\n|\u0000| |\t\f|word two|üç 🎉 four|\ud83d|<|</|<!|<?|\"|'|-".split(
      "|",
    ),
  );

  it("changes nothing in the tree", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const source = parts.join("");
        expect(leaping(source)).toEqual(plainly(source));
      }),
      { numRuns: 3000 },
    );
    expect(leaping(page)).toEqual(plainly(page));
  });
});

describe("opening a page", () => {
  it("yields each graph, then the page", () => {
    const subjects = open({ uri: "page.html", text: page });
    expect(subjects.map((subject) => (subject.kind === "graph" ? subject.syntax : subject.kind))).toEqual([
      "json-ld",
      "microdata",
      "rdfa",
      "page",
    ]);
    const { page: facts } = subjects.at(-1) as Subjects["page"];
    expect(facts).toMatchObject({
      base: "https://example.org/yol",
      language: "az",
      isWhole: true,
      titles: ["Yol açıldı & bitdi | Nümunə"],
      headings: ["Yol açıldı"],
      bylines: ["A. Nümunə"],
      times: [{ value: "2026-04-25", isPublished: false }],
      isCut: false,
    });
  });

  it("puts findings on the words, in scripts and in attributes", async () => {
    const wrong = page
      .replace('"datePublished": "2026-04-25T10:00:00+04:00"', '"datePublishd": "2026"')
      .replace('itemprop="headline"', 'itemprop="headlin"');
    const subjects = open({ uri: "page.html", text: wrong });
    const found = (await Promise.all(subjects.map((subject) => validate(subject)))).flat();
    const places = found
      .filter(({ rule }) => rule === "schemaorg/unknown-property")
      .map(({ span }) => wrong.slice(span.start, span.end));
    expect(places).toEqual(['"datePublishd"', "headlin"]);
  });

  it("reports a script that is no JSON at its place, and reads the others", async () => {
    const broken = page.replace('"headline":', '"headline"');
    const subjects = open({ uri: "page.html", text: broken });
    const [first] = await validate(subjects[0]!);
    expect(first?.rule).toBe("jsonld/syntax");
    expect(broken.slice(0, first?.span.start)).toMatch(/"headline" $/);
    expect(subjects).toHaveLength(4);
  });

  it.each([
    ["a.html", "hello", true],
    ["a", "<!DOCTYPE html><p>", true],
    ["a", "\n<!-- x --><div>", true],
    ["a", '<?xml version="1.0"?><!DOCTYPE html><html>', true],
    ["a", '<?xml version="1.0"?><rss>', false],
    ["a.md", "<div>", false],
    ["a", "<rss><channel>", false],
    ["a", "plain", false],
  ])("knows HTML: %s %s", (uri, text, answer) => {
    expect(isHtml({ uri, text })).toBe(answer);
  });
});

/** Opens and checks a text as a page, and returns how many findings there are; anything thrown fails the test. */
async function survive(text: string): Promise<number> {
  const subjects = open({ uri: "page.html", text });
  const found = await Promise.all(subjects.map((subject) => validate(subject)));
  for (const { span } of found.flat()) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeLessThanOrEqual(span.end);
  }
  return found.flat().length;
}

describe("hostile pages", () => {
  it("survives every truncation of a good page", async () => {
    for (let end = 0; end < page.length; end += 3) await survive(page.slice(0, end));
  });

  it("survives random mutations", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<",
        ">",
        '"',
        "'",
        "&",
        "\0",
        "\r",
        "\ud800",
        "<!--",
        "]]>",
        "<table>",
        "</script>",
        "<script>",
        "<b>",
        "</p>",
      ),
      fc.constantFrom(
        " itemscope",
        " itemprop=x",
        " itemref='a b'",
        " typeof=T",
        " vocab=''",
        " property='a b'",
        " resource='#x'",
        " rel=author",
      ),
      fc.constantFrom(
        "<template>",
        "<svg>",
        "<math><mi>",
        "<select>",
        "<frameset>",
        "<noscript>",
        "<base href='::'>",
        "__proto__",
      ),
      fc.string(),
    );
    const edit = fc.record({ at: fc.nat(page.length), cut: fc.nat(30), text: piece });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let text = page;
        for (const { at, cut, text: insert } of edits) text = text.slice(0, at) + insert + text.slice(at + cut);
        await survive(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["deep elements", "<div>".repeat(100_000)],
    ["deep items", '<p itemscope itemprop="a" itemtype="https://schema.org/Thing">'.repeat(20_000)],
    ["deep RDFa", '<div vocab="https://schema.org/" typeof="Thing" property="about">'.repeat(20_000)],
    ["formatting that multiplies", Array.from({ length: 20_000 }, (_, i) => `<p><b id=${i}>`).join("")],
    ["foster parents", `<table>${"<b>a".repeat(20_000)}`],
    ["attributes", `<html><p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(" ")}>`],
    ["one body after another", Array.from({ length: 20_000 }, (_, i) => `<body a${i}=1>`).join("")],
    ["comments", "<!--".repeat(100_000)],
    ["scripts", '<html><script type="application/ld+json">{</script>'.repeat(2_000)],
    ["metas", `<html><head>${'<meta property="og:image" content="x">'.repeat(20_000)}`],
    ["texts in one another", `<p itemscope>${"<b itemprop=a>word and word ".repeat(20_000)}`],
    [
      "prefixes",
      Array.from({ length: 5_000 }, (_, i) => `<i prefix="p${i}: http://example.org/${i}#" typeof=x>`).join(""),
    ],
    [
      "selectors",
      `<html><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "WebPageElement", cssSelector: Array.from({ length: 1000 }, (_, i) => `.a${i}`) })}</script>${"<p class=a>".repeat(10_000)}`,
    ],
    ["NUL", "<p itemscope>\0<b itemprop=\0name>\0</b>"],
  ])(
    "ends on %s",
    async (_, text) => {
      await survive(text);
    },
    30_000,
  );
});
