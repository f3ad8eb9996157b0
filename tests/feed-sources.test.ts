/** Feeds as sources: what we wrote, read and written again is the same bytes; what others wrote is read without loss or told. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/analyze.ts";
import { build } from "../src/build.ts";
import { readSite } from "../src/host/site.ts";
import { read } from "../src/read.ts";
import type { Article, Item, JsonObject, Site } from "../src/types.ts";
import { write } from "../src/write.ts";
import { writers } from "../src/writers/index.ts";
import { itemOf, paragraph, site as plainSite } from "./feed-items.ts";

const FORMATS = { rss: "rss.xml", atom: "atom.xml", "json-feed": "feed.json" } as const;
type Format = keyof typeof FORMATS;

function written(format: Format, items: readonly Item[], site: Site): string {
  let text = "";
  for (const output of write(items, { site, writers: writers.filter(({ id }) => id === format) })) text += output.text;
  return text;
}

async function itemsOf(uri: string, text: string, site: Site): Promise<Item[]> {
  const articles = await read({ uri, text }, { site });
  return articles.map((article) => build(article, analyze(article), { site }));
}

const DEEP: JsonObject = { hub: "https://hub.example/", limit: 1000 };

describe("what we wrote, read and written again", () => {
  it.each(Object.entries(FORMATS) as [Format, string][])("is the same bytes: %s of the seeds", async (format, path) => {
    const site = await readSite("seeds/site.yaml");
    const text = readFileSync(join("out", path), "utf8");
    expect(text.length).toBeGreaterThan(10_000);
    expect(written(format, await itemsOf(path, text, site), site)).toBe(text);
  });

  const pieces = [
    "</script ><b>x</b>",
    "]]> &nbsp; &amp; &lt;b>",
    "<p>One <a href='/x'>two</p> three",
    "<table><tr><td>x</table><li>y<li>z</ul>",
    '<p onclick="x" style="position:fixed">t</p><script>x</script>',
    "AT&T </title> \u0000\u0085\ufffe\ud800",
    "<!-- <p> --> <![CDATA[x]]> <?php x ?>",
    "<div><p><h1>x</h2></p>&#0;&#x92;&bogus;<blink>",
    "<img src=x onerror=y><img width=1 height=1 src='p.gif'><iframe src='//v.example/1'></iframe>",
    "<ul><li>a<li>b</ul>",
    "<hr><blockquote>q</blockquote>\r\n<pre>\n a\n  b</pre>",
    "ann@example.com (Ann)",
    "ann@example.com",
    " blanks \t\n around ",
    "a\r\nb\rc\u2028d",
    "x &amp;amp; y &notit; &copy z",
    "5 < 6 > 4",
    "()",
    "",
  ];
  const text = fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    { weight: 2, arbitrary: fc.constantFrom(...pieces) },
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map(([a, b]) => a + b),
  );
  const optional = fc.option(text, { nil: undefined });
  const date = fc.constantFrom(
    "2024-04-25",
    "2024-04-25T10:30:00+04:00",
    "2023-12-31T23:59:60-03:30",
    "2024-04-26T09:00:00Z",
    "2024-05-01T00:00",
  );
  const size = fc.constantFrom(undefined, 1, 1200);
  const image = fc.record({
    url: fc.oneof(
      fc.constantFrom("https://n.example/a.jpg", "/b.png?x=[1]", "şəkil.jpg", "data:x", "", "javascript:x"),
      text,
    ),
    width: size,
    height: size,
    length: size,
    caption: optional,
    credit: optional,
    alternateText: optional,
    mediaType: fc.constantFrom(undefined, "image/jpeg", "image/svg+xml", "video/mp4", "nonsense"),
  });
  const author = fc.record({
    type: fc.constant("Person" as const),
    name: fc.oneof(text, fc.constantFrom("Ann", "Example News", "Example News ")),
    email: fc.constantFrom(undefined, "ann@n.example", "nobody"),
    url: fc.constantFrom(undefined, "https://n.example/ann", "/ann", "nonsense"),
  });
  const article = fc.record({
    headline: optional,
    description: optional,
    section: optional,
    id: optional,
    guid: fc.constantFrom(undefined, "4711", "https://n.example/?p=1", "a b"),
    language: fc.constantFrom(undefined, "en", "az-AZ", "ar", "xx-nonsense", ""),
    published: date,
    modified: fc.option(date, { nil: undefined }),
    keywords: fc.array(text, { maxLength: 3 }),
    authors: fc.array(author, { maxLength: 2 }),
    images: fc.array(image, { maxLength: 3 }),
    body: fc.array(text.map(paragraph), { maxLength: 3 }),
    url: fc.oneof(
      fc.constantFrom("https://n.example/a/?b=[c]&d#e", "https://n.example/ə"),
      fc.nat().map((n) => `https://news.example/${n}`),
    ),
  });
  /** As sources make articles: what is undefined is left out, and pictures of the text are pictures of the article. */
  const clean = (fields: Partial<Article>): Partial<Article> => {
    const hasPicture = fields.body?.some(({ html }) => html.includes("<img")) === true;
    const images = [...(hasPicture ? [{ url: "https://n.example/z.jpg" }] : []), ...(fields.images ?? [])];
    const known = Object.entries({ ...fields, images }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(known);
  };

  it.each(Object.keys(FORMATS) as Format[])(
    "is the same bytes, whatever the articles hold: %s",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 3 }), fc.boolean(), async (fields, fullText) => {
          const site = { ...plainSite, feeds: { ...DEEP, fullText } };
          const items = fields.map((each) => itemOf(clean(each as Partial<Article>)));
          const first = written(format, items, site);
          const second = written(format, await itemsOf(FORMATS[format], first, site), site);
          expect(second).toBe(first);
        }),
        { numRuns: 300 },
      );
    },
    120_000,
  );
});

const RSS = (item: string, channel = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>T</title><link>https://old.example/</link><description>D</description><language>en</language>${channel}<item>${item}</item></channel></rss>`;
const ATOM = (entry: string, feed = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app" xml:lang="en"><title>T</title><id>i</id><updated>2024-01-01T00:00:00Z</updated>${feed}<entry>${entry}</entry></feed>`;
const JSON_FEED = (item: JsonObject, feed: JsonObject = {}) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "T", ...feed, items: [item] });

describe("feeds of others", () => {
  const cases: [string, string, JsonObject][] = [
    [
      "RSS: a guid that is a link stands for the link",
      RSS("<title>t</title><guid>https://old.example/1</guid>"),
      { url: "https://old.example/1", guid: "https://old.example/1" },
    ],
    ["RSS: a relative link", RSS("<link>/a</link>"), { url: "https://old.example/a" }],
    [
      "RSS: a description with tags is the text",
      RSS("<description>&lt;p&gt;One &amp;amp; two.&lt;/p&gt;</description>"),
      { body: [{ text: "One & two." }] },
    ],
    [
      "RSS: a description without tags is the summary",
      RSS("<description>One &amp;amp; two.</description><content:encoded>&lt;p&gt;x&lt;/p&gt;</content:encoded>"),
      { description: "One & two.", body: [{ text: "x" }] },
    ],
    [
      "RSS: e-mail and name",
      RSS("<author>ann@n.example (Ann)</author>"),
      { authors: [{ name: "Ann", email: "ann@n.example" }] },
    ],
    [
      "RSS: dates keep their offset",
      RSS("<pubDate>Thu, 25 Apr 2024 10:00:00 -0330</pubDate>"),
      { published: "2024-04-25T10:00:00-03:30" },
    ],
    [
      "RSS: a zone by its name",
      RSS("<pubDate>25 Apr 2024 10:00 EDT</pubDate>"),
      { published: "2024-04-25T10:00:00-04:00" },
    ],
    ["RSS: a date that is none stays for a rule", RSS("<pubDate>yesterday</pubDate>"), { published: "yesterday" }],
    [
      "RSS: dc:date, dc:subject",
      RSS("<dc:date>2024-04-25T10:00:00Z</dc:date><dc:subject>Roads</dc:subject>"),
      { published: "2024-04-25T10:00:00Z", keywords: ["Roads"] },
    ],
    [
      "RSS: an enclosure tells type and length of a picture",
      RSS(
        '<media:content url="https://o.example/a.jpg" medium="image"><media:credit>Bob</media:credit></media:content><enclosure url="https://o.example/a.jpg" type="image/jpeg" length="5"/>',
      ),
      { images: [{ url: "https://o.example/a.jpg", mediaType: "image/jpeg", length: 5, credit: "Bob" }] },
    ],
    [
      "RSS: a thumbnail alone",
      RSS('<media:thumbnail url="https://o.example/t.jpg" width="80"/>'),
      { images: [{ url: "https://o.example/t.jpg", width: 80 }] },
    ],
    [
      "RSS: pictures of the text",
      RSS('<content:encoded><![CDATA[<p>x<img src="/p.jpg" alt="y"></p>]]></content:encoded>'),
      { images: [{ url: "/p.jpg", alternateText: "y" }] },
    ],
    [
      "RSS 1.0: items beside the channel",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>T</title></channel><item rdf:about="https://old.example/1"><title>t</title><link>https://old.example/1</link></item></rdf:RDF>',
      { guid: "https://old.example/1", headline: "t" },
    ],
    [
      "Atom: XHTML",
      ATOM('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p></div></content>'),
      { body: [{ text: "One two", html: "<p>One <b>two</b></p>" }] },
    ],
    [
      "Atom: plain content",
      ATOM("<content>One &lt; two\n\nThree</content>"),
      { body: [{ text: "One < two" }, { text: "Three" }] },
    ],
    ["Atom: HTML in a title", ATOM('<title type="html">AT&amp;amp;T &amp;lt;b></title>'), { headline: "AT&T <b>" }],
    [
      "Atom: the author of the feed",
      ATOM("<title>t</title>", "<author><name>Ann</name></author>"),
      { authors: [{ name: "Ann" }] },
    ],
    [
      "Atom: xml:base",
      ATOM('<link href="a/b"/>', "").replace('xml:lang="en"', 'xml:lang="en" xml:base="https://old.example/x/"'),
      { url: "https://old.example/x/a/b", language: "en" },
    ],
    ["Atom: a draft", ATOM("<app:control><app:draft>yes</app:draft></app:control>"), { status: "draft" }],
    [
      "Atom: an entry alone",
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>t</title><updated>2024-01-01T00:00:00Z</updated></entry>',
      { headline: "t", published: "2024-01-01T00:00:00Z" },
    ],
    [
      "JSON: numbers as ids, plain text",
      JSON_FEED({ id: 7, content_text: "One.\n\nTwo." }),
      { guid: "7", body: [{ text: "One." }, { text: "Two." }] },
    ],
    [
      "JSON: version 1.0, the feed's author",
      JSON_FEED({ id: "1", content_html: "<p>x</p>" }, { author: { name: "Ann" } }),
      { authors: [{ name: "Ann" }] },
    ],
  ];
  it.each(cases)("%s", async (_, text, expected) => {
    const [article] = await read({ uri: "old", text });
    expect(article).toMatchObject(expected);
  });

  it.each([
    [RSS("<title>t</title><itunes:duration>5</itunes:duration><comments>x</comments>"), "itunes:duration, comments"],
    [RSS('<enclosure url="a.mp3" type="audio/mpeg" length="5"/>'), "enclosure of audio/mpeg"],
    [RSS('<media:content url="a.mp4" type="video/mp4"/>'), "media:content of video/mp4"],
    [ATOM("<contributor><name>x</name></contributor><link rel='related' href='x'/>"), "contributor, link of related"],
    [ATOM("<content src='https://o.example/x' type='text/html'/>"), "content that lies elsewhere"],
    [
      JSON_FEED({ id: "1", _own: 1, attachments: [{ url: "a.mp3", mime_type: "audio/mpeg" }] }),
      "_own, attachment of audio/mpeg",
    ],
  ])("tells what is not kept: %#", async (text, names) => {
    const [article] = await read({ uri: "old", text });
    expect(article?.troubles).toEqual([
      expect.objectContaining({
        rule: "newsroom/item-loss",
        message: `Item has ${names}, which is not kept; expected only what an article holds`,
      }),
    ]);
  });

  it("leads every value back to where it stood", async () => {
    const rss = RSS(
      "<title><![CDATA[Fish & chips]]></title><category> Food </category><content:encoded>&lt;p&gt;Salt &amp;amp; more&lt;/p&gt;</content:encoded>",
    );
    const [article] = await read({ uri: "old", text: rss });
    const shown = (pointer: string) => rss.slice(article?.at[pointer]?.start, article?.at[pointer]?.end);
    expect(shown("/headline")).toBe("Fish & chips");
    expect(shown("/keywords/0").trim()).toBe("Food");
    expect(shown("/language")).toBe("en");
    const [block] = article?.body ?? [];
    expect(rss.slice(block?.map[0]?.start, block?.map.at(-1)?.end)).toBe("Salt &amp;amp; more");
    const json = JSON_FEED({ id: "1", title: 'A "quoted" one', tags: ["x"], content_html: "<p>a\u00e9</p>" });
    const [item] = await read({ uri: "old", text: json });
    expect(json.slice(item?.at["/headline"]?.start, item?.at["/headline"]?.end)).toBe('A \\"quoted\\" one');
    expect(json.slice(item?.at["/body/0"]?.start, item?.at["/body/0"]?.end)).toBe("aé");
  });

  it.each([
    ["rss", "<rss><channel><item></rss>"],
    ["rss", "<rss version='2.0'></rss>"],
    ["atom", "<feed xmlns='http://www.w3.org/2005/Atom'><entry>"],
    ["json-feed", '{"version":"https://jsonfeed.org/version/1.1","items":[{]}'],
  ])("a broken %s is one finding", async (source, text) => {
    const articles = await read({ uri: "old", text });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ source, troubles: [{ rule: "newsroom/unreadable-record" }] });
  });

  it("reads whatever comes", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<item>",
        "</item>",
        "<title>",
        "<![CDATA[",
        "]]>",
        "&lt;p>",
        '<media:content url="',
        '"/>',
        "<content:encoded>",
        "<link/>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.json(), async (pieces, value) => {
        for (const text of [
          RSS(pieces.join("")),
          ATOM(pieces.join("")),
          JSON_FEED({
            id: value,
            tags: JSON.parse(value),
            authors: JSON.parse(value),
            attachments: [JSON.parse(value)],
          }),
        ])
          for (const { at } of await read({ uri: "old", text }))
            for (const { start, end } of Object.values(at)) expect(start <= end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe("what is no article", () => {
  it.each([
    ["a sitemap", "sitemap.xml", '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'],
    ["a graph", "article.jsonld", '{"@context":"https://schema.org","@type":"NewsArticle"}'],
    [
      "the head of a page",
      "head.html",
      '<meta charset="utf-8">\n<title>t</title>\n<link rel="canonical" href="https://n.example/">',
    ],
  ])("%s is none", async (_, uri, text) => {
    expect(await read({ uri, text })).toEqual([]);
  });
  it("but prose in brackets is one", async () => {
    expect(await read({ uri: "a.txt", text: "[Updated] Road opens\n\nIt opened." })).toHaveLength(1);
  });
});
