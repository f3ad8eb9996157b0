/**
 * The whole `build` of an archive as the command line does it: most memory for growing numbers of generated articles (`ITEMS=5000,10000`), and for one
 * archive beside growing ledgers (`ENTRIES=0,100000`). What grows shows as MB for each 10,000 more.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const numbers = (text) => text.split(",").map(Number);
const counts = numbers(process.env.ITEMS ?? "5000,10000");
const entries = numbers(process.env.ENTRIES ?? "0,100000");
/** Articles beside a ledger. */
const FEW = 500;
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const SECTIONS = ["City", "World", "Sport", "Culture"];
const SETTINGS = `name: Example News
url: https://news.example/
language: en
timeZone: Asia/Baku
publisher: {name: Example News, logo: {url: "https://news.example/logo.png", width: 512, height: 512}}
feeds: {by: [section], archive: true, opml: feeds.opml}
`;

/** A time in twenty years of news: archives do not come in the order of their dates. */
const dateOf = (i) => new Date(Date.UTC(2004, 0, 1 + ((i * 7919) % 7300), i % 24, (i * 7) % 60)).toISOString();

function recordOf(i) {
  return {
    id: String(i),
    url: `https://news.example/news/${i}`,
    language: "en",
    published: dateOf(i).replace(".000", ""),
    section: SECTIONS[i % 4],
    author: "Ann Example",
    headline: `Road number ${i} opens in the north`,
    // so long that an archive of few is read record by record too
    text: `The road was opened on its day by the mayor of town ${i}, after ${i % 9} years of work.\n\n${"It has two lanes. ".repeat(50)}`,
  };
}

function entryOf(i) {
  const url = `https://news.example/news/${i}`;
  const content = i.toString(16).padStart(16, "0");
  return {
    guid: `tag:news.example,2004-04-25:${i}`,
    id: String(i),
    url,
    published: dateOf(i).replace(".000", ""),
    content,
  };
}

function writeLines(path, count, lineOf) {
  const file = openSync(path, "w");
  for (let i = 0; i < count; ) {
    const lines = [];
    for (let n = 0; n < 10_000 && i < count; n++) lines.push(`${JSON.stringify(lineOf(i++))}\n`);
    writeSync(file, lines.join(""));
  }
  closeSync(file);
}

/** What it prints last: the most memory in kB. */
const TELL = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

function build(folder) {
  const start = performance.now();
  const args = ["--import", TELL, cli, "build", "archive.ndjson", "--quiet", "--now", "2026-01-01T00:00:00Z"];
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`build ended with ${status}: ${stderr.slice(-2000)}`);
  return { megabytes: Number(stderr.trim().split("\n").at(-1)) / 1024, seconds: (performance.now() - start) / 1000 };
}

function series(title, unit, sizes, articlesOf, settings, prepare) {
  console.log(`\n${title}`);
  let last;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "nutgraph-archive-"));
    try {
      writeFileSync(join(folder, "site.yaml"), SETTINGS + settings);
      writeLines(join(folder, "archive.ndjson"), articlesOf(size), recordOf);
      prepare(folder, size);
      const { megabytes, seconds } = build(folder);
      const slope = last && ((megabytes - last.megabytes) / (size - last.size)) * 10_000;
      const grows = last ? `, ${slope.toFixed(1)} MB for each 10,000 more` : "";
      console.log(`  ${size} ${unit}: ${Math.round(megabytes)} MB in ${Math.round(seconds)} s${grows}`);
      last = { size, megabytes };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

if (counts[0] > 0)
  series(
    "Building an archive",
    "articles",
    counts,
    (size) => size,
    "",
    () => {},
  );
if (entries.length > 1)
  series(
    `Building ${FEW} articles beside a ledger`,
    "entries",
    entries,
    () => FEW,
    "ledger: ledger.ndjson\n",
    (folder, size) => writeLines(join(folder, "ledger.ndjson"), size, entryOf),
  );
