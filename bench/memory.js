/**
 * The most memory that a site of 1,000,000 articles takes (or as many as ITEMS says): all feeds, archive pages and sitemaps written from items that come
 * in no order, and the whole way from records to checked files for a hundredth of them. Each runs in a process of its own.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openFolder, openShelf, saveMemory } from "../dist/host/index.js";
import { publish, write, writers } from "../dist/index.js";

const count = Number(process.env.ITEMS ?? 1_000_000);
const here = fileURLToPath(import.meta.url);
const SECTIONS = ["City", "World", "Sport", "Culture"];
const site = {
  name: "Example News",
  url: "https://news.example/",
  language: "en",
  timeZone: "Asia/Baku",
  publisher: { name: "Example News" },
  feeds: { by: ["section"], archive: true, opml: "feeds.opml" },
};

/** A time in twenty years of news: a shuffle that needs no memory, for archives do not come in the order of their dates. */
const timeOf = (i) => Date.UTC(2004, 0, 1 + ((i * 7919) % 7300), i % 24, (i * 7) % 60);
const dateOf = (i) => new Date(timeOf(i)).toISOString().replace(".000", "");
const textOf = (i) => [
  `The road was opened on its day by the mayor of the town, after ${i % 9} years of work.`,
  "It has two lanes.",
];

function itemOf(i) {
  const url = `https://news.example/news/${i}`;
  const body = textOf(i).map((text) => ({ kind: "paragraph", text, map: [], html: `<p>${text}</p>` }));
  const article = {
    uri: `archive.ndjson#${i}`,
    source: "ndjson",
    id: String(i),
    url,
    headline: `Road number ${i} opens`,
    language: "en",
    published: dateOf(i),
    section: SECTIONS[i % 4],
    keywords: ["roads"],
    authors: [{ type: "Person", name: "Ann Example" }],
    images: [],
    body,
    at: {},
  };
  return { article, analysis: { language: "en" }, url, graph: {}, from: {}, withheld: [] };
}

/** Records as a content system exports them, each a document of its own. */
function* documents() {
  for (let i = 0; i < count / 100; i++) {
    const record = {
      id: String(i),
      url: `https://news.example/news/${i}`,
      language: "en",
      published: dateOf(i),
      section: SECTIONS[i % 4],
      author: "Ann Example",
      headline: `Road number ${i} opens`,
      text: textOf(i).join("\n\n"),
    };
    yield { uri: `archive.ndjson#${i + 1}`, mediaType: "application/x-ndjson", text: JSON.stringify(record) };
  }
}

const ways = {
  async writing(folder, shelf) {
    for (let i = 0; i < count; i++) shelf.add(itemOf(i));
    const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => timeOf(b) - timeOf(a));
    const items = function* () {
      for (const index of order) yield shelf.at(index);
    };
    const ofSite = writers.filter(({ on }) => on === "site");
    for (const output of write(items(), { site, writers: ofSite })) folder.write(output);
    return count;
  },
  async building(folder, shelf) {
    for await (const step of publish(documents(), { site, shelf, readBack: folder.read }))
      if ("output" in step) folder.write(step.output);
    return Math.ceil(count / 100);
  },
};

async function run(way) {
  const out = mkdtempSync(join(tmpdir(), "nutgraph-memory-"));
  const [folder, shelf] = [openFolder(out), openShelf()];
  saveMemory(); // as `nutgraph build` does where it is given an archive
  const start = performance.now();
  let articles = 0;
  try {
    articles = await ways[way](folder, shelf);
    await folder.finish(true);
  } finally {
    shelf.close();
    rmSync(out, { recursive: true, force: true });
  }
  const seconds = (performance.now() - start) / 1000;
  const { files, bytes } = folder.written;
  const shown = (number) => Math.round(number).toLocaleString("en-US").padStart(10);
  console.log(`\nMemory of ${way} ${shown(articles).trim()} articles`);
  console.log(`  at most ${shown(process.resourceUsage().maxRSS / 1024)} MB`);
  console.log(`  time    ${shown(seconds)} s, ${shown(articles / seconds).trim()} articles/s`);
  console.log(`  output  ${shown(bytes / 1e6)} MB in ${shown(files).trim()} files`);
}

const [, , way] = process.argv;
if (process.argv[1] === here && Object.hasOwn(ways, way ?? "")) await run(way);
else for (const name of Object.keys(ways)) spawnSync(process.execPath, [here, name], { stdio: "inherit" });
