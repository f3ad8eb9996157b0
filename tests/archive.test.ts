/** What archives larger than memory wait in: lists that lie in temporary files, and folders that remember no path longer than needed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openFolder } from "../src/host/folder.ts";
import { openSpill } from "../src/host/spill.ts";
import { openTrail } from "../src/host/trail.ts";
import { createNumberList } from "../src/syntax/publishing/number-list.ts";
import type { Item } from "../src/types.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nutgraph-test-"));
  made.push(folder);
  return folder;
}

/** Texts of all widths in UTF-8, and line ends that JSON leaves as they are. */
const values = Array.from({ length: 50 }, (_, i) => ({ i, text: `ə ы 🗞 \u2028 \ud800 ${"x".repeat(i)}\n` }));

test("a spill gives its values back by their number, from memory and from its file", () => {
  for (const most of [0, 100, 1_000_000]) {
    const spill = openSpill<(typeof values)[number]>(most);
    for (const value of values) spill.add(value);
    for (const i of [49, 0, 25, 1, 48]) expect(spill.at(i)).toEqual(values[i]);
    spill.close();
  }
});

test("a trail gives its values back in their order, as often as it is asked", async () => {
  for (const most of [0, 100, 1_000_000]) {
    const trail = openTrail<(typeof values)[number]>(most);
    for (const value of values) trail.add(value);
    for (let time = 0; time < 2; time++) {
      const found: unknown[] = [];
      for await (const value of trail.each()) found.push(value);
      expect(found).toEqual(values);
    }
    trail.close();
  }
});

test("a list of numbers keeps them across its pages", () => {
  const list = createNumberList();
  for (let i = 0; i < 20_000; i++) list.add(i * 1e6 - 0.5);
  expect(list.length).toBe(20_000);
  for (const i of [0, 8191, 8192, 16_384, 19_999]) expect(list.at(i)).toBe(i * 1e6 - 0.5);
});

const itemOf = (url: string) => ({ url }) as Item;
const output = (path: string, text: string, item?: Item) => ({
  path,
  mediaType: "text/plain",
  text,
  ...(item === undefined ? {} : { item }),
});

test("a folder continues files, and takes away what an earlier build wrote and this one did not", async () => {
  const root = makeFolder();
  const first = openFolder(root);
  const [a, b] = [itemOf("a"), itemOf("b")];
  first.write(output("a/x.txt", "one", a));
  first.write(output("a/x.txt", " two", a));
  first.write(output("b/x.txt", "b", b));
  first.write(output("site.txt", "1", undefined));
  first.write(output("site.txt", "2", undefined));
  expect(await first.finish(true)).toBe(0);
  expect(readFileSync(join(root, "a/x.txt"), "utf8")).toBe("one two");
  expect(readFileSync(join(root, "site.txt"), "utf8")).toBe("12");
  expect(first.written.files).toBe(3);

  const second = openFolder(root);
  second.write(output("c/x.txt", "c", itemOf("c")));
  second.write(output("Site.txt", "3", undefined));
  // written in pieces, so its fingerprint fits no file
  expect(await second.finish(true)).toBe(1);
  expect(existsSync(join(root, "b"))).toBe(false);
  expect(existsSync(join(root, "a/x.txt"))).toBe(true);
  expect(existsSync(join(root, "site.txt"))).toBe(true);
});

test("a folder follows no link, neither one that was there nor one that takes the place of what it made", () => {
  const [root, elsewhere] = [makeFolder(), makeFolder()];
  writeFileSync(join(elsewhere, "kept.txt"), "kept");
  symlinkSync(elsewhere, join(root, "out"));
  const folder = openFolder(root);
  expect(() => folder.write(output("out/kept.txt", "lost", itemOf("a")))).toThrow("a link that leads out");
  folder.write(output("in/a.txt", "a", itemOf("a")));
  symlinkSync(join(elsewhere, "kept.txt"), join(root, "in/b.txt"));
  expect(() => folder.write(output("in/b.txt", "lost", itemOf("b")))).toThrow("b.txt");
  expect(readFileSync(join(elsewhere, "kept.txt"), "utf8")).toBe("kept");
  folder.abandon();
  expect(readdirSync(root).sort()).toEqual(["in", "out"]);
});
