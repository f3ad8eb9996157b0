/** Pages that contradict themselves: of statements that differ, the one is named that the others do not support. */
import { describe, expect, it } from "vitest";
import { open } from "../src/open.ts";
import { validate } from "../src/validate.ts";

const page = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Council opens a new ring road - Example Times</title>
<meta name="author" content="Ayla Sample">
<link rel="canonical" href="https://example.org/ring-road/">
<meta property="og:locale" content="en_GB">
<meta property="og:title" content="Council opens a new ring road">
<meta property="og:url" content="https://example.org/ring-road/">
<meta property="article:published_time" content="2026-04-25T09:00:00+04:00">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "NewsArticle",
"headline": "Council opens a new ring road",
"inLanguage": "en",
"url": "https://example.org/ring-road/",
"datePublished": "2026-04-25T09:00:00+04:00",
"author": {"@id": "#ayla"}},
{"@type": "Person", "@id": "#ayla",
"name": "Ayla Sample"}]}</script></head>
<body><h1>Council opens a new ring road</h1>
<p class="byline">By <a rel="author" href="/ayla">Ayla Sample</a></p>
<time datetime="2026-04-25">25 April</time>
<p>The road will be closed again on <time datetime="2026-05-02">2 May</time>, when the council means to repair what the winter has left of its bridges.</p>
<aside><time datetime="2026-01-01">1 January</time></aside></body></html>`;

async function disagreements(text: string): Promise<readonly string[]> {
  const found = await Promise.all(open({ uri: "page.html", text }).map((subject) => validate(subject)));
  return found
    .flat()
    .filter(({ rule }) => rule.startsWith("agreement/"))
    .map(
      ({ rule, span }) => `${rule.slice("agreement/page-".length)} at ${text.slice(0, span.start).split("\n").length}`,
    );
}

describe("a page that agrees with itself", () => {
  it("draws no finding", async () => {
    expect(await disagreements(page)).toEqual([]);
  });
});

describe("of statements that differ the one without support is named", () => {
  const lineOf = (words: string): number => page.slice(0, page.indexOf(words)).split("\n").length;
  it.each([
    ["the title", "<title>Council opens a new ring road", "<title>Mayor resigns", "headline-title"],
    ["the heading", "<h1>Council opens a new ring road", "<h1>Mayor resigns", "headline-heading"],
    [
      "og:title",
      'og:title" content="Council opens a new ring road',
      'og:title" content="Mayor resigns',
      "headline-og-title",
    ],
    ["the headline", '"headline": "Council opens a new ring road"', '"headline": "Mayor resigns"', "headline-title"],
    ["the language", '<html lang="en-GB"', '<html lang="az"', "language"],
    ["og:locale", "en_GB", "az_AZ", "locale"],
    ["inLanguage", '"inLanguage": "en"', '"inLanguage": "az"', "language"],
    [
      "the canonical link",
      'canonical" href="https://example.org/ring-road/',
      'canonical" href="https://example.org/x/',
      "url-canonical",
    ],
    ["url", '"url": "https://example.org/ring-road/"', '"url": "https://example.org/x/"', "url-canonical"],
    ["og:url", 'og:url" content="https://example.org/ring-road/', 'og:url" content="https://example.org/x/', "og-url"],
    ["the meta date", 'published_time" content="2026-04-25', 'published_time" content="2026-04-24', "published-og"],
    ["the date in the markup", '"datePublished": "2026-04-25', '"datePublished": "2026-04-24', "published-og"],
    ["the visible date", '<time datetime="2026-04-25"', '<time datetime="2026-04-20"', "published-visible"],
    ["the meta author", 'author" content="Ayla Sample', 'author" content="Bay Other', "author-tag-byline"],
    ["the byline", '/ayla">Ayla Sample', '/ayla">Bay Other', "author-byline"],
  ])("%s", async (_, from, to, rule) => {
    const found = await disagreements(page.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/ at (\d+)$/);
    expect(found[0]).toContain(` at ${lineOf(from)}`);
    if (rule !== "headline-title") expect(found[0]).toContain(rule);
  });
});
