/** Feeds for aggregators: each as its profile asks, drawing nothing from our own check of that profile. */
import { describe, expect, it } from "vitest";
import { check, publish } from "../src/pipeline.ts";
import { profiles } from "../src/profiles/index.ts";
import { parseXml } from "../src/syntax/xml/xml.ts";
import type { Article, Diagnostic, Document, JsonObject, Profile, Site } from "../src/types.ts";
import { write } from "../src/write.ts";
import { itemOf, paragraph, site } from "./feed-items.ts";

const aggregators = profiles.filter(({ feed }) => feed !== undefined);
const ids = aggregators.map(({ id }) => id);
const profileOf = (id: string) => profiles.find((profile) => profile.id === id) as Profile;
const now = "2024-04-26T12:00:00+04:00";

/** Settings that hold all that any of them needs. */
const full: JsonObject = {
  profiles: ids,
  hub: "https://hub.example/",
  icon: "/icon.png",
  logo: "/logo.svg",
  accentColor: "#0A7B3E",
  cover: "/cover.jpg",
  "apple-news": { language: "en-GB" },
  smartnews: {
    description: "Made-up news",
    logo: "/smart.png",
    darkModeLogo: "/smart-dark.png",
    ttl: 15,
    analytics: "<script>count('a]]>b')</script>",
  },
  msn: { hasSyndicationRights: false, licensorName: "Example News" },
  dzen: { rating: "nonadult", categories: ["native-draft", "format-article"] },
  "yandex-news": { genre: "message", logo: "/logo.png", squareLogo: "/square.png", mobile: "https://m.news.example/" },
  feedly: { layout: "card", target: "browser", analytics: "X-1", engine: "GoogleAnalytics" },
};

const body = Array.from({ length: 4 }, () =>
  paragraph(`<p>${"The fair opened on <strong>Thursday</strong> in the city hall. ".repeat(4)}</p>`),
);
const article: Partial<Article> = {
  headline: "Book fair opens in the city hall",
  published: "2024-04-26T10:30:00+04:00",
  modified: "2024-04-26T11:00:00+04:00",
  description: "A fair of books.",
  section: "City",
  authors: [{ type: "Person", name: "Ann Example" }],
  images: [
    {
      url: "/fair.jpg",
      width: 1600,
      height: 900,
      mediaType: "image/jpeg",
      length: 90_000,
      credit: "Bob",
      caption: "The hall",
    },
  ],
  body,
};

function feedsOf(articles: readonly Partial<Article>[], feeds: JsonObject, settings: Partial<Site> = {}) {
  const whole = { ...site, ...settings, feeds };
  const outputs = [
    ...write(
      articles.map((each) => itemOf(each)),
      { site: whole, now },
    ),
  ];
  return new Map(outputs.flatMap(({ profile, text }) => (profile === undefined ? [] : [[profile, text] as const])));
}

async function findings(id: string, text: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await check({ uri: `${id}.xml`, text }, { profiles: [profileOf(id)], now });
  return diagnostics;
}

describe("with complete settings", () => {
  const feeds = feedsOf([article], full);
  it("has a feed for each", () => {
    expect([...feeds.keys()]).toEqual(ids);
    expect(ids).toEqual([
      "apple-news",
      "dzen",
      "feedly",
      "flipboard",
      "google-news",
      "msn",
      "newsbreak",
      "smartnews",
      "yandex-news",
    ]);
  });
  it.each(ids)("%s draws no error and no warning, and is well-formed", async (id) => {
    const text = feeds.get(id) ?? "";
    expect(parseXml(text).problems).toEqual([]);
    const grave = (await findings(id, text)).filter(({ severity }) => severity !== "info");
    expect(grave.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
  it("holds each consumer's own elements", () => {
    const holds = (id: string, ...parts: readonly string[]) => {
      for (const part of parts) expect(feeds.get(id), id).toContain(part);
    };
    holds("smartnews", "<snf:logo><url>https://news.example/smart.png</url></snf:logo>", "<media:thumbnail ");
    holds("smartnews", '<media:status state="active"/>', "count('a", "<pubDate>", "<ttl>15</ttl>");
    holds("msn", "<mi:hasSyndicationRights>0</mi:hasSyndicationRights>", "<mi:licensorName>Example News<");
    holds("dzen", "<category>native-draft</category>", "<b>Thursday</b>", "<enclosure ");
    holds("yandex-news", "<yandex:genre>message</yandex:genre>", "<yandex:full-text>The fair opened on Thursday");
    holds("yandex-news", "<pdalink>https://m.news.example/city/book-fair</pdalink>", '<yandex:logo type="square">');
    holds("feedly", "<webfeeds:icon>", "<webfeeds:logo>", '<webfeeds:cover image="https://news.example/cover.jpg"/>');
    holds("feedly", "<webfeeds:accentColor>0A7B3E<", '<webfeeds:related layout="card" target="browser"/>');
    holds("apple-news", "<language>en-GB</language>", "<p>The fair");
    holds("flipboard", '<atom:link rel="hub"', "<media:content ");
    holds("newsbreak", "<guid>https://news.example/city/book-fair</guid>");
  });
  it("writes none that nobody asked for", () => {
    expect([...feedsOf([article], {}).keys()]).toEqual([]);
    expect([...feedsOf([article], { profiles: ["msn", "nobody", "msn", "default"] }).keys()]).toEqual(["msn"]);
  });
});

describe("pages and lists", () => {
  const written = (each: Partial<Article>) =>
    new Map(
      Array.from(
        write([itemOf(each)], { site: { ...site, feeds: { profiles: ["msn", "dzen"], opml: "feeds.opml" } }, now }),
        ({ path, text }) => [path, text] as const,
      ),
    );
  it("name the feeds of consumers that hold the article", () => {
    const files = written(article);
    const [head, opml] = [files.get("city/book-fair/head.html"), files.get("feeds.opml")];
    expect(head).toContain(
      '<link rel="alternate" type="application/rss+xml" title="Example News: MSN" href="https://news.example/msn.xml">',
    );
    expect(head).toContain('href="https://news.example/dzen.xml"');
    expect(opml).toContain('title="Example News: Dzen" xmlUrl="https://news.example/dzen.xml"');
  });
  it("name none that does not take it", () => {
    const files = written({ ...article, language: "az", published: "2024-04-20T10:30:00+04:00" });
    const [head, opml] = [files.get("city/book-fair/head.html"), files.get("feeds.opml")];
    expect(head).not.toContain("msn.xml");
    expect(head, "a page does not change as time passes").toContain("dzen.xml");
    expect(opml).not.toContain("msn.xml");
    expect(opml, "the feed is empty, and not there").not.toContain("dzen.xml");
    expect(opml).toContain("rss.xml");
  });
});

describe("limits", () => {
  const at = (hours: number, n: number): Partial<Article> => ({
    ...article,
    url: `https://news.example/${n}`,
    published: new Date(Date.parse(now) - hours * 3_600_000).toISOString().replace(".000Z", "+00:00"),
  });
  const count = (text = "") => text.split("<item").length - 1;
  it("keeps old articles out of Dzen and MSN", () => {
    const feeds = feedsOf([at(1, 1), at(71, 2), at(73, 3), at(8761, 4)], full);
    expect([count(feeds.get("dzen")), count(feeds.get("msn")), count(feeds.get("newsbreak"))]).toEqual([2, 3, 4]);
  });
  it("keeps other languages out of feeds of one language", () => {
    const feeds = feedsOf([article, { ...article, language: "az", url: "https://news.example/az" }], full);
    expect([count(feeds.get("msn")), count(feeds.get("google-news"))]).toEqual([1, 2]);
  });
  it("keeps to numbers and bytes", () => {
    const long = { body: [paragraph(`<p>${"word ".repeat(8_000)}</p>`)] };
    const many = Array.from({ length: 80 }, (_, n) => at(1, n));
    expect(count(feedsOf(many, { ...full, limit: 100 }).get("flipboard"))).toBe(30);
    expect(
      count(
        feedsOf(
          many.map((each) => ({ ...each, ...long })),
          { ...full, profiles: ["smartnews"] },
        ).get("smartnews"),
      ),
    ).toBe(23);
  });
});

describe("what is not known", () => {
  it("keeps no picture from those who take them from enclosures alone", async () => {
    const feeds = feedsOf([{ ...article, images: [{ url: "/fair.webp", width: 1600, height: 900 }] }], full);
    for (const id of ["dzen", "yandex-news"]) {
      expect(feeds.get(id)).toContain('<enclosure url="https://news.example/fair.webp" length="0" type="image/webp"/>');
      const grave = (await findings(id, feeds.get(id) ?? "")).filter(({ severity }) => severity !== "info");
      expect(grave.map(({ rule }) => rule)).toEqual([]);
    }
    expect(feeds.get("newsbreak")).not.toContain("<enclosure");
    const nameless = feedsOf([{ ...article, images: [{ url: "/fair" }] }], full);
    expect(nameless.get("dzen"), "a type that nothing tells").not.toContain("<enclosure");
  });
  it("is left out, and the check says so", async () => {
    const feeds = feedsOf([article], { profiles: ["smartnews", "msn"] });
    const rules = async (id: string) => [...new Set((await findings(id, feeds.get(id) ?? "")).map(({ rule }) => rule))];
    expect(await rules("smartnews")).toEqual(
      expect.arrayContaining(["smartnews/logo", "smartnews/dark-logo", "smartnews/analytics"]),
    );
    expect(await rules("msn")).toEqual(["msn/picture-rights"]);
  });
  it("keeps an article out of the feeds that need it, with a finding at the article", async () => {
    const text =
      "---\ntitle: Book fair opens\nlang: en\ndate: 2024-04-26T10:30:00+04:00\nauthor: Ann Example\n---\nThe fair opened in Baku.\n";
    const document: Document = { uri: "fair.md", text };
    const settings = { ...site, publisher: { name: "Example News" }, feeds: { profiles: ["newsbreak", "msn"] } };
    const told: string[] = [];
    for await (const step of publish([document], { site: settings, now }))
      if ("result" in step)
        for (const { rule, uri, message } of step.result.diagnostics)
          if (rule === "newsroom/kept-out") told.push(`${uri}: ${message}`);
    expect(told).toEqual([
      "fair.md: Article has no picture, so the feed for NewsBreak leaves it out",
      "fair.md: Headline has 15 characters, expected 21 to 150, so the feed for MSN leaves it out",
    ]);
  });
});
