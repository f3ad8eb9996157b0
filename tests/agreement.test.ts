/** Documents of one site agree: one value changed by hand draws one finding that names both places, and nothing else does. */
import { beforeAll, describe, expect, it } from "vitest";
import { check, compare, publish } from "../src/pipeline.ts";
import { remember } from "../src/remember.ts";
import { gatherStories } from "../src/syntax/stories/stories.ts";
import type { Diagnostic, Document, Site } from "../src/types.ts";

const site: Site = {
  name: "Example News",
  url: "https://news.example/",
  language: "en",
  timeZone: "Asia/Baku",
  description: "News that is made up",
  publisher: { name: "Example News", logo: { url: "https://news.example/logo.png", width: 512, height: 512 } },
};
const article: Document = {
  uri: "fair.md",
  text: `---
title: Book fair opens in the city hall
date: 2024-04-25T10:00:00+04:00
lastmod: 2024-04-25T18:30:00+04:00
lang: en
url: /city/book-fair
section: City
description: A fair of books with guests from twelve countries.
author: {name: Ann Example, url: "https://news.example/authors/ann"}
image: {url: "https://news.example/media/fair.jpg", width: 1600, height: 900, credit: Bay Sample}
---
The fair opened on Thursday in the city hall with guests from twelve countries.
`,
};
const second: Document = {
  uri: "road.md",
  text: article.text
    .replaceAll("Book fair opens", "New road opens")
    .replaceAll("book-fair", "new-road")
    .replaceAll("fair.jpg", "road.jpg")
    .replace("date: 2024-04-25T10:00", "date: 2024-04-25T09:00")
    .replace("18:30:00", "16:20:00"),
};
const now = "2024-04-26T00:00:00+04:00";

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  const made = new Map<string, string>();
  for await (const step of publish([article, second], { site, now }))
    if ("output" in step) made.set(step.output.path, (made.get(step.output.path) ?? "") + step.output.text);
  files = made;
});

async function findings(documents: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const stories = gatherStories();
  const found: Diagnostic[] = [];
  const reopen = (uri: string): Document => ({ uri, text: documents.get(uri) ?? "" });
  for (const uri of documents.keys()) found.push(...(await check(reopen(uri), { site, now, stories })).diagnostics);
  for await (const result of compare(stories, { site, now, reopen })) found.push(...result.diagnostics);
  return found;
}

const graph = "city/book-fair/article.jsonld";
const head = "city/book-fair/head.html";
/** Per document and field: what stands there, and what it is changed to. Only the first is changed, in the text after `from`. */
const changes: readonly (readonly [file: string, field: string, from: RegExp, to: string])[] = [
  [graph, "title", /("headline": )"[^"]*"/, '$1"Council votes on budget"'],
  [graph, "address", /("url": )"[^"]*book-fair"/, '$1"https://news.example/city/other"'],
  [graph, "published", /("datePublished": )"[^"]*"/, '$1"2024-04-24T10:00:00+04:00"'],
  [graph, "modified", /("dateModified": )"[^"]*"/, '$1"2024-04-25T19:30:00+04:00"'],
  [graph, "author", /("name": )"Ann Example"/, '$1"Cy Another"'],
  [graph, "image", /(fair)(\.jpg)/, "other$2"],
  [graph, "language", /("inLanguage": )"en"/, '$1"az"'],
  [head, "title", /(og:title" content=)"[^"]*"/, '$1"Council votes on budget"'],
  [head, "title", /(<title>)[^<]*/, "$1Council votes on budget"],
  [head, "title", /("headline":)"[^"]*"/, '$1"Council votes on budget"'],
  [head, "address", /(canonical" href=)"[^"]*"/, '$1"https://news.example/city/other"'],
  [head, "address", /(og:url" content=)"[^"]*"/, '$1"https://news.example/city/other"'],
  [head, "published", /(article:published_time" content=)"[^"]*"/, '$1"2024-04-24T10:00:00+04:00"'],
  [head, "published", /("datePublished":)"[^"]*"/, '$1"2024-04-24T10:00:00+04:00"'],
  [head, "modified", /(article:modified_time" content=)"[^"]*"/, '$1"2024-04-25T19:30:00+04:00"'],
  [head, "author", /(name="author" content=)"[^"]*"/, '$1"Cy Another"'],
  [head, "author", /("name":)"Ann Example"/, '$1"Cy Another"'],
  [head, "image", /(og:image" content=)"[^"]*"/, '$1"https://news.example/media/other.jpg"'],
  [head, "language", /("inLanguage":)"en"/, '$1"az"'],
  ["rss.xml", "title", /<title>Book fair[^<]*/, "<title>Council votes on budget"],
  ["rss.xml", "address", /(<link>https:\/\/news\.example\/city\/)book-fair/, "$1other"],
  ["rss.xml", "published", /<pubDate>Thu, 25 Apr 2024 10/, "<pubDate>Thu, 25 Apr 2024 12"],
  ["rss.xml", "author", /<dc:creator>Ann Example/, "<dc:creator>Cy Another"],
  ["rss.xml", "image", /(media:content url="[^"]*\/)fair/, "$1other"],
  ["rss.xml", "language", /<language>en/, "<language>az"],
  ["atom.xml", "title", /<title>Book fair[^<]*/, "<title>Council votes on budget"],
  ["atom.xml", "address", /(<link rel="alternate"[^>]*\/city\/)book-fair/, "$1other"],
  ["atom.xml", "published", /<published>2024-04-25T10/, "<published>2024-04-25T12"],
  ["atom.xml", "modified", /(<published>2024-04-25T10[^<]*<\/published>\s*<updated>2024-04-25T)18/, "$117"],
  ["atom.xml", "author", /(<entry>[\s\S]*?<name>)Ann Example/, "$1Cy Another"],
  ["atom.xml", "image", /(media:content url="[^"]*\/)fair/, "$1other"],
  ["atom.xml", "language", /(<feed[^>]*xml:lang=)"en"/, '$1"az"'],
  ["feed.json", "title", /("title": )"Book fair[^"]*"/, '$1"Council votes on budget"'],
  ["feed.json", "address", /("url": "https:\/\/news\.example\/city\/)book-fair/, "$1other"],
  ["feed.json", "published", /("date_published": )"2024-04-25T10/, '$1"2024-04-25T12'],
  ["feed.json", "modified", /("date_modified": )"2024-04-25T18/, '$1"2024-04-25T17'],
  ["feed.json", "author", /(date_modified[\s\S]*?"name": )"Ann Example"/, '$1"Cy Another"'],
  ["feed.json", "image", /("image": "[^"]*\/)fair/, "$1other"],
  ["feed.json", "language", /("language": )"en"/, '$1"az"'],
  ["news-sitemap.xml", "title", /<news:title>Book[^<]*/, "<news:title>Council votes on budget"],
  ["news-sitemap.xml", "address", /(<loc>[^<]*\/)book-fair/, "$1book-fare"],
  ["news-sitemap.xml", "published", /<news:publication_date>2024-04-25T10/, "<news:publication_date>2024-04-25T12"],
  ["news-sitemap.xml", "language", /<news:language>en/, "<news:language>az"],
  ["sitemap.xml", "address", /(<loc>[^<]*\/)book-fair/, "$1book-fare"],
  ["sitemap.xml", "modified", /<lastmod>2024-04-25T18/, "<lastmod>2024-04-25T17"],
  ["sitemap.xml", "image", /(image:loc>[^<]*\/)fair/, "$1other"],
];

function changed(file: string, from: RegExp, to: string): Map<string, string> {
  const text = files.get(file) ?? "";
  const after = text.replace(from, to);
  expect(after, `${file} holds ${from}`).not.toBe(text);
  return new Map(files).set(file, after);
}

const shown = (found: readonly Diagnostic[]) => found.map(({ rule, uri, message }) => `${uri} ${rule}: ${message}`);

/** Rules that find it by comparing documents, or what one document says twice. */
const TOLD =
  /^agreement\/|^newsroom\/(?:page-and-url|page-of-article|two-files)$|^rss\/guid-and-link$|\/language-of-text$/;

/** What is wrong stands where it was changed, and the other place is named too. */
function expectOne(found: readonly Diagnostic[], file: string, field: string): void {
  expect(shown(found)).toHaveLength(1);
  const [one] = found as [Diagnostic];
  expect(one.rule).toMatch(TOLD);
  expect(one.uri, `${field}: ${shown(found)}`).toBe(file);
  expect(one.span.end, "has a place").toBeGreaterThan(0);
  // a feed's own contradictions name both places in their message
  if (/^(?:feed|json-feed|rss)\//.test(one.rule)) return;
  expect(one.related, "names the other place").toHaveLength(1);
  const [other] = one.related as [NonNullable<Diagnostic["related"]>[number]];
  expect(other.uri === file || other.line !== undefined).toBe(true);
}

describe("a whole site", () => {
  it("agrees as it is written", async () => {
    expect(files.size).toBeGreaterThanOrEqual(9);
    expect(shown(await findings(files))).toEqual([]);
  });
  it.each(changes)("%s: one other %s is one finding", async (file, field, from, to) => {
    expectOne(await findings(changed(file, from, to)), file, field);
  });
  it("says nothing of articles that a feed has no more", async () => {
    const without = new Map(files);
    for (const name of ["rss.xml", "atom.xml"])
      without.set(name, (files.get(name) ?? "").replace(/<(item|entry)>\s*<title>New road[\s\S]*?<\/\1>/, ""));
    without.delete("city/new-road/head.html");
    expect(shown(await findings(without))).toEqual([]);
  });
});

describe("two documents alone", () => {
  const outputs = [graph, head, "rss.xml", "atom.xml", "feed.json", "news-sitemap.xml", "sitemap.xml"];
  const cases = changes
    .filter(([file]) => file !== head)
    .flatMap(([file, field, from, to]) =>
      outputs
        .filter((other) => other !== file && !(other.endsWith("sitemap.xml") && file.endsWith("sitemap.xml")))
        .map((other) => [file, field, other, from, to] as const),
    );
  it.each(cases)("%s: another %s than %s", async (file, field, other, from, to) => {
    const texts = changed(file, from, to);
    const found = await findings(new Map([file, other].map((name) => [name, texts.get(name) ?? ""] as const)));
    const original = await findings(new Map([file, other].map((name) => [name, files.get(name) ?? ""] as const)));
    expect(shown(original)).toEqual([]);
    expect(found.length, shown(found).join("\n")).toBeLessThanOrEqual(1);
    const silent = isSilent(file, field, other);
    const isToldAlone = /^(?:newsroom|feed|json-feed|rss)\//.test(found[0]?.rule ?? "");
    expect(isToldAlone ? 1 : found.length, `${file} and ${other} on ${field}`).toBe(silent && !isToldAlone ? 0 : 1);
    if (found[0] && !isToldAlone)
      expect([found[0].uri, ...(found[0].related ?? []).map(({ uri }) => uri)].sort()).toEqual([file, other].sort());
  });

  /** What one of the two does not say at all, they cannot differ on. */
  function isSilent(file: string, field: string, other: string): boolean {
    const says: Readonly<Record<string, string>> = {
      title: "sitemap.xml",
      published: "sitemap.xml",
      author: "sitemap.xml news-sitemap.xml",
      image: "news-sitemap.xml",
      modified: "news-sitemap.xml",
      language: "sitemap.xml",
    };
    return (says[field] ?? "").split(" ").includes(other) || (says[field] ?? "").split(" ").includes(file);
  }
});

describe("the ledger", () => {
  const uri = "ledger.ndjson";
  async function ledgerOf(): Promise<string> {
    let text = "";
    const ledger = { uri, text: "", isMissing: true };
    for await (const step of publish([article, second], { site, now, ledger }))
      if ("ledger" in step) text = [...step.ledger].join("");
    return text;
  }
  async function told(documents: ReadonlyMap<string, string>, text: string): Promise<readonly Diagnostic[]> {
    const [stories, memory] = [gatherStories(), remember({ uri, text }, site)];
    const reopen = (name: string): Document => ({ uri: name, text: name === uri ? text : (documents.get(name) ?? "") });
    const found: Diagnostic[] = [];
    for (const name of documents.keys())
      found.push(...(await check(reopen(name), { site, now, stories, memory })).diagnostics);
    for await (const result of compare(stories, { site, now, memory, reopen })) found.push(...result.diagnostics);
    return found.filter(({ severity }) => severity !== "info");
  }
  const one = (file: string, from: RegExp, to: string) => new Map([[file, changed(file, from, to).get(file) ?? ""]]);

  it("contradicts none of the files that were built with it", async () => {
    expect(shown(await told(files, await ledgerOf()))).toEqual([]);
  });
  it.each([
    ["rss.xml", "guid", /<guid>[^<]*book-fair/, "<guid>https://news.example/fair-of-books"],
    ["rss.xml", "published", /<pubDate>Thu, 25 Apr 2024 10/, "<pubDate>Thu, 25 Apr 2024 12"],
    ["atom.xml", "address", /(<link rel="alternate"[^>]*\/city\/)book-fair/, "$1other"],
    ["atom.xml", "modified", /(<published>2024-04-25T10[^<]*<\/published>\s*<updated>2024-04-25T)18/, "$119"],
    ["feed.json", "guid", /("id": ")[^"]*book-fair/, "$1tag:news.example,2026:1"],
    [graph, "published", /("datePublished": )"[^"]*"/, '$1"2024-04-24T10:00:00+04:00"'],
    ["news-sitemap.xml", "published", /<news:publication_date>2024-04-25T10/, "<news:publication_date>2024-04-25T12"],
  ] as const)("finds in %s alone another %s, and names its line", async (file, field, from, to) => {
    const text = await ledgerOf();
    const found = (await told(one(file, from, to), text)).filter(({ rule }) => rule === `agreement/${field}`);
    expect(shown(found)).toHaveLength(1);
    expect(found[0]).toMatchObject({ uri: file, related: [{ uri, line: 2 }] });
    expect(found[0]?.message).toContain("in ledger.ndjson says: ");
  });
  it("finds in every file an article that was retracted since, and names its line", async () => {
    const text = (await ledgerOf()).replace(/(book-fair.*)\}/, '$1,"status":"retracted"}');
    const found = (await told(files, text)).filter(({ rule }) => rule === "agreement/status");
    expect(found.map((one) => one.uri).sort()).toEqual(
      [graph, head, "atom.xml", "feed.json", "news-sitemap.xml", "rss.xml", "sitemap.xml"].sort(),
    );
    for (const one of found) expect(one.related).toMatchObject([{ uri, line: 2 }]);
  });
  it("tells of an article that was dated anew, and of words that changed alone", async () => {
    const text = await ledgerOf();
    const dated = article.text.replace("date: 2024-04-25T10:00", "date: 2024-04-25T14:00");
    const rules = async (words: string) =>
      (await told(new Map([["fair.md", words]]), text)).map(({ rule }) => rule).filter((id) => /moved|alone/.test(id));
    expect(await rules(article.text)).toEqual([]);
    expect(await rules(dated)).toEqual(["newsroom/published-moved"]);
    expect(await rules(article.text.replace("on Thursday", "today"))).toEqual(["newsroom/modified-unmoved"]);
  });
});
