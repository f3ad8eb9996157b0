/** What we write is well-formed for libxml2, a parser that shares nothing with ours. Where its `xmllint` is missing, the test says that it was skipped. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { write } from "../src/write.ts";
import { itemOf, site } from "./feed-items.ts";
import { FEEDS, hostileArticle } from "./hostile.ts";

const isThere = spawnSync("xmllint", ["--version"]).error === undefined;
const name = isThere ? "takes" : "SKIPPED, for xmllint is missing (package libxml2-utils): takes";
const folder = mkdtempSync(join(tmpdir(), "nutgraph-xmllint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What xmllint has against files, warnings too: it says nothing of those that are well. */
function faultsOf(files: readonly string[]): string {
  expect(files.length).toBeGreaterThan(0);
  const { stdout, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--huge", ...files], { encoding: "utf8" });
  return (stdout + stderr).slice(0, 2000);
}

describe.skipIf(!isThere)("xmllint", () => {
  it(`${name} the feeds and sitemaps of the example site`, () => {
    const files = readdirSync("out").filter((file) => file.endsWith(".xml"));
    expect(faultsOf(files.map((file) => join("out", file)))).toBe("");
  });

  it(`${name} every feed, whatever the articles hold`, () => {
    const files: string[] = [];
    for (const articles of fc.sample(fc.array(hostileArticle, { minLength: 1, maxLength: 3 }), {
      numRuns: 60,
      seed: 5,
    })) {
      const texts = new Map<string, string>();
      const items = articles.map((article, i) => ({ ...itemOf(article), url: `https://news.example/${i}` }));
      for (const { path, text } of write(items, { site: { ...site, feeds: FEEDS }, now: "2024-04-27T00:00:00Z" }))
        texts.set(path, (texts.get(path) ?? "") + text);
      for (const [path, text] of texts) {
        if (!/\.(?:xml|opml)$/.test(path)) continue;
        const file = join(folder, `${files.length}.xml`);
        writeFileSync(file, text);
        files.push(file);
      }
    }
    expect(faultsOf(files)).toBe("");
  }, 120_000);
});
