/**
 * RSS writing beside the fastest peers and bare string concatenation, and checking, on the same items in the same run. Every contestant says the same
 * of each item, and ends with what a site serves, bytes in UTF-8: some hand over a rope of strings, whose cost would else fall on whoever reads it.
 * Each runs in a process of its own, in turn: one of them keeps all that it ever wrote, and would slow whoever comes after it.
 */
import { fileURLToPath } from "node:url";
import { Feed } from "feed";
import { generateRssFeed } from "feedsmith";
import RSS from "rss";
import { open, profiles, validate, write, writers } from "../dist/index.js";
import { measureApart, measureHere, print } from "./measure.js";

const here = fileURLToPath(import.meta.url);
const COUNT = 10_000;

const sentence =
  'The city\'s book fair opened on Thursday with 120 publishers & "guests" from nine countries, its organisers said. ';
const bodyOf = (i) =>
  Array.from({ length: 8 }, (_, k) => `<p>${sentence.repeat(2).replaceAll("&", "&amp;")}${i} ${k}</p>`);
const site = {
  name: "Example News",
  url: "https://news.example/",
  language: "en",
  timeZone: "Asia/Baku",
  publisher: { name: "Example News" },
  feeds: { limit: COUNT, title: "Example News", description: "News" },
};
const items = Array.from({ length: COUNT }, (_, i) => ({
  url: `https://news.example/city/${i}`,
  article: {
    uri: `${i}.md`,
    source: "markdown",
    headline: `Book fair & more: day ${i}`,
    published: "2024-04-25T10:00:00+04:00",
    description: sentence,
    section: "City",
    keywords: ["books", "fair"],
    authors: [{ type: "Person", name: "Ann Example" }],
    images: [],
    body: bodyOf(i).map((html) => ({ kind: "paragraph", html, text: "", map: [] })),
    at: {},
  },
  graph: {},
  from: {},
  withheld: [],
}));
const html = items.map((item) => item.article.body.map((block) => block.html).join("\n"));
const date = new Date("2024-04-25T06:00:00Z");
const utf8 = new TextEncoder();
const escapeXml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const categoriesOf = ({ section, keywords }) => [section, ...keywords];

const contestants = {
  nutgraph() {
    const [rss] = writers.filter((writer) => writer.id === "rss");
    const chunks = [];
    for (const output of write(items, { site, writers: [rss] })) chunks.push(utf8.encode(output.text));
    return chunks;
  },
  concatenation() {
    let text = '<?xml version="1.0"?><rss version="2.0"><channel><title>Example News</title>';
    items.forEach(({ url, article }, i) => {
      text += `<item><title>${escapeXml(article.headline)}</title><link>${escapeXml(url)}</link><guid>${escapeXml(url)}</guid>`;
      text += `<pubDate>${date.toUTCString()}</pubDate><dc:creator>${escapeXml(article.authors[0].name)}</dc:creator>`;
      for (const word of categoriesOf(article)) text += `<category>${escapeXml(word)}</category>`;
      text += `<description>${escapeXml(article.description)}</description><content:encoded>${escapeXml(html[i])}</content:encoded></item>`;
    });
    return utf8.encode(`${text}</channel></rss>`);
  },
  feed() {
    const feed = new Feed({ title: "Example News", id: site.url, link: site.url, copyright: "" });
    items.forEach(({ url, article }, i) => {
      feed.addItem({
        title: article.headline,
        id: url,
        link: url,
        date,
        description: article.description,
        content: html[i],
        author: article.authors.map(({ name }) => ({ name })),
        category: categoriesOf(article).map((name) => ({ name })),
      });
    });
    return utf8.encode(feed.rss2());
  },
  feedsmith() {
    const text = generateRssFeed({
      title: "Example News",
      link: site.url,
      description: "News",
      items: items.map(({ url, article }, i) => ({
        title: article.headline,
        link: url,
        guid: { value: url },
        pubDate: date,
        description: article.description,
        dc: { creators: article.authors.map(({ name }) => name) },
        categories: categoriesOf(article).map((name) => ({ name })),
        content: { encoded: html[i] },
      })),
    });
    return utf8.encode(text);
  },
  rss() {
    const feed = new RSS({ title: "Example News", site_url: site.url, feed_url: `${site.url}rss.xml` });
    items.forEach(({ url, article }, i) => {
      feed.item({
        title: article.headline,
        url,
        guid: url,
        date,
        author: article.authors[0].name,
        categories: categoriesOf(article),
        description: article.description,
        custom_elements: [{ "content:encoded": { _cdata: html[i] } }],
      });
    });
    return utf8.encode(feed.xml());
  },
};

/** Our feed of the first thousand items. */
function thousand() {
  const text = contestants
    .nutgraph()
    .map((bytes) => new TextDecoder().decode(bytes))
    .join("");
  return `${text.split("</item>\n").slice(0, 1000).join("</item>\n")}</item>\n</channel>\n</rss>\n`;
}

function makeCheck() {
  const text = thousand();
  const profile = profiles.find(({ id }) => id === "feed");
  return async () => {
    for (const subject of open({ uri: "rss.xml", text })) await validate(subject, { profiles: [profile] });
  };
}

const [, file, name] = process.argv;
if (file === here && name === "check") await measureHere(makeCheck(), 1000);
else if (file === here && Object.hasOwn(contestants, name ?? "")) await measureHere(contestants[name], COUNT);
else {
  print(`Writing RSS, ${COUNT} items with full text`, "items", measureApart(here, Object.keys(contestants)));
  const length = Math.round(thousand().length / 1000);
  print(`Checking RSS, 1000 items of ${length} characters`, "items", measureApart(here, ["check"]));
}
