/** What `check --fix` mends: only what is certain, only those bytes, and the second time nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../src/pipeline.ts";
import { applyFixes } from "../src/syntax/findings/edits.ts";
import type { Diagnostic, Site } from "../src/types.ts";

const site: Site = {
  name: "News",
  url: "https://news.example/",
  language: "az",
  timeZone: "Asia/Baku",
  publisher: { name: "News" },
};

async function findings(uri: string, text: string, settings?: Site): Promise<readonly Diagnostic[]> {
  return (await check({ uri, text }, settings === undefined ? {} : { site: settings })).diagnostics;
}

/** Mends as the command does: round by round. */
async function mend(uri: string, given: string, settings?: Site): Promise<string> {
  let text = given;
  for (let round = 0; round < 10; round++) {
    const edited = applyFixes(text, await findings(uri, text, settings));
    if (edited.applied.length === 0) return text;
    text = edited.text;
  }
  throw new Error("never at rest");
}

const article = (members: string): string =>
  `{ "@context": "https://schema.org", "@type": "NewsArticle",\n  "mainEntityOfPage": "https://news.example/2026/bridge",\n  ${members} }`;
const page = (inside: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>A road</title><link rel="canonical" href="https://news.example/2026/bridge">${head}</head><body>${inside}</body></html>`;
const script = (json: string): string => page(`<script type="application/ld+json">${json}</script>`);
const item = (inside: string): string =>
  page(`<article itemscope itemtype="https://schema.org/NewsArticle">${inside}</article>`);

describe("in JSON", () => {
  test.each<[string, string, string]>([
    ["entities of a headline", '"headline": "Ann &amp; Leyla&#39;s fair"', '"headline": "Ann & Leyla\'s fair"'],
    ["an entity escaped twice", '"headline": "Ann &amp;amp; Leyla"', '"headline": "Ann & Leyla"'],
    ["quotes that JSON must escape", '"headline": "A &quot;fair&quot;"', '"headline": "A \\"fair\\""'],
    ["stray blanks of a headline", '"headline": "  A \\n road  opens "', '"headline": "A road opens"'],
    ["a time without zone", '"datePublished": "2026-05-12T09:30:00"', '"datePublished": "2026-05-12T09:30:00+04:00"'],
    ["a path", '"image": "/media/a.jpg"', '"image": "https://news.example/media/a.jpg"'],
    ["a file beside", '"image": "a.jpg"', '"image": "https://news.example/2026/a.jpg"'],
    ["commas too many", '"keywords": ["a", "b",], "wordCount": 41,', '"keywords": ["a", "b"], "wordCount": 41'],
    [
      "the time of an event in a country of one zone",
      '"about": { "@type": "Event", "name": "Book fair", "startDate": "2026-05-12T09:30", "location": { "@type": "Place", "name": "Square", "address": { "@type": "PostalAddress", "addressLocality": "Baku", "addressCountry": "AZ" } } }',
      '"about": { "@type": "Event", "name": "Book fair", "startDate": "2026-05-12T09:30+04:00", "location": { "@type": "Place", "name": "Square", "address": { "@type": "PostalAddress", "addressLocality": "Baku", "addressCountry": "AZ" } } }',
    ],
    ["a path from here", '"image": "media/a.jpg"', '"image": "https://news.example/2026/media/a.jpg"'],
    [
      "names of authors in one",
      '"author": { "@type": "Person", "name": ["Ann Lee", "Leyla Aliyeva"] }',
      '"author": [{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Leyla Aliyeva"}]',
    ],
    [
      "a list within a list",
      '"author": [[{"@type":"Person","name":"Ann Lee"}]]',
      '"author": [{"@type":"Person","name":"Ann Lee"}]',
    ],
    ["truth as text", '"isAccessibleForFree": "true"', '"isAccessibleForFree": true'],
  ])("%s", async (_, before, after) => {
    expect(await mend("a.jsonld", article(before), site)).toBe(article(after));
  });

  test.each<[string, string, string]>([
    [
      "a context",
      '{"@context": "http://schema.org", "@type": "Person", "name": "Ann Lee"}',
      '{"@context": "https://schema.org", "@type": "Person", "name": "Ann Lee"}',
    ],
    [
      "bare names of enumerations",
      '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "EventScheduled"}',
      '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "https://schema.org/EventScheduled"}',
    ],
    [
      "their case",
      '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "https://schema.org/eventscheduled"}',
      '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "https://schema.org/EventScheduled"}',
    ],
  ])("%s", async (_, before, after) => {
    expect(await mend("a.jsonld", before)).toBe(after);
  });
});

describe("in HTML", () => {
  test.each<[string, string, string]>([
    [
      "a script, which no headline may end",
      script(article('"headline": "Ann &lt;/script&gt; Lee"')),
      script(article('"headline": "Ann \\u003c/script> Lee"')),
    ],
    [
      "a path, by the canonical link",
      script('{"@context":"https://schema.org","@type":"Person","name":"Ann Lee","image":"/a.jpg"}'),
      script(
        '{"@context":"https://schema.org","@type":"Person","name":"Ann Lee","image":"https://news.example/a.jpg"}',
      ),
    ],
    [
      "an attribute of Microdata",
      item('<time itemprop="datePublished" datetime="2026-05-12T09:30:00">12 May</time>'),
      item('<time itemprop="datePublished" datetime="2026-05-12T09:30:00+04:00">12 May</time>'),
    ],
    [
      "an attribute without quotes",
      item("<time itemprop=datePublished datetime=2026-05-12T09:30:00>12 May</time>"),
      item("<time itemprop=datePublished datetime=2026-05-12T09:30:00+04:00>12 May</time>"),
    ],
    [
      "a heading escaped twice",
      item('<h1 itemprop="headline">Ann &amp;amp; Leyla</h1>'),
      item('<h1 itemprop="headline">Ann &amp; Leyla</h1>'),
    ],
    [
      "the picture of a card",
      page("", '<meta property="og:image" content="/a.jpg?b=1&amp;c=2">'),
      page("", '<meta property="og:image" content="https://news.example/a.jpg?b=1&amp;c=2">'),
    ],
  ])("%s", async (_, before, after) => {
    expect(await mend("a.html", before, site)).toBe(after);
  });
});

describe("in articles", () => {
  const front = (title: string): string =>
    `---\ntitle: ${title}\ndate: 2026-05-12\nauthor: Ann Lee\nlang: en\n---\n\nA road was opened to traffic on Tuesday.\n`;
  test.each<[string, string, string]>([
    ["a plain scalar", "Ann &amp; Leyla open a fair", "Ann & Leyla open a fair"],
    ["a scalar in double quotes", '"Ann &amp; Leyla open a fair"', '"Ann & Leyla open a fair"'],
    ["a scalar in single quotes", "'Ann&#39;s fair opens'", "'Ann''s fair opens'"],
    ["what YAML would read otherwise stays", "Ann &#35; Leyla", "Ann &#35; Leyla"],
  ])("%s", async (_, before, after) => {
    expect(await mend("a.md", front(before), site)).toBe(front(after));
  });
});

test.each<[string, string]>([
  ["a zone without settings", article('"datePublished": "2026-05-12T09:30:00"')],
  ["a date that is none", article('"datePublished": "12.05.2026"')],
  ["a day", article('"datePublished": "2026-05-12"')],
  ["two names in one text", article('"author": { "@type": "Person", "name": "Ann Lee and Leyla Aliyeva" }')],
  ["an author by name alone", article('"author": "Ann Lee"')],
  ["a host without its scheme", article('"image": "img.example/a.jpg"')],
  [
    "a misspelt member",
    '{"@context":"https://schema.org","@type":"Event","eventStatus":"https://schema.org/EventSheduled"}',
  ],
])("never guesses: %s", async (_, text) => {
  expect(await mend("a.jsonld", text)).toBe(text);
});

describe("whatever the faults", () => {
  const headlines = [
    "A road opens",
    "A  road opens",
    " A road &amp; a bridge",
    "Leyla&#39;s \\t road",
    "&lt;b&gt; in the title",
  ];
  const members = fc.record({
    headline: fc.constantFrom(...headlines),
    datePublished: fc.constantFrom(
      "2026-05-12T09:30:00",
      "2026-05-12",
      "2026-05-12T09:30:00Z",
      "yesterday",
      "2026-10-25T02:30",
    ),
    image: fc.constantFrom(
      "/a.jpg",
      "b/c.jpg",
      "a.jpg",
      "https://news.example/a.jpg",
      "//cdn.example/a b.jpg",
      "../x.png",
    ),
    author: fc.constantFrom(
      '"Ann Lee"',
      '{ "name": ["Ann Lee", "Leyla Aliyeva"] }',
      "[[{}]]",
      '{"@type":"Person","name":"Ann  Lee"}',
    ),
    context: fc.constantFrom("http://schema.org", "https://schema.org", "https://schema.org/"),
    gap: fc.constantFrom("", " ", "\n\t"),
  });
  const wrap = { "a.jsonld": (json: string) => json, "a.html": script } as const;

  test.each(["a.jsonld", "a.html"] as const)(
    "%s: mending twice is mending once, and nothing else changes",
    async (uri) => {
      await fc.assert(
        fc.asyncProperty(members, async ({ headline, datePublished, image, author, context, gap }) => {
          const fixed = {
            before: `{${gap}"@context":${gap}`,
            middle: `,${gap}"@type": "NewsArticle", "wordCount":${gap}7, "headline":`,
          };
          const json = `${fixed.before}"${context}"${fixed.middle}"${headline}","datePublished": "${datePublished}","image": "${image}","author": ${author}}`;
          const text = wrap[uri](json);
          const once = await mend(uri, text, site);
          expect(await mend(uri, once, site)).toBe(once);
          expect(once).toContain(fixed.before);
          expect(once).toContain(fixed.middle);
          for (const { fix } of await findings(uri, once, site)) expect(fix).toBeUndefined();
        }),
        { numRuns: 60 },
      );
    },
  );
});
