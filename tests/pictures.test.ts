/** Pictures measured on disk: their true length, type and size reach the feeds, and no path leads anywhere else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPictures } from "../src/host/pictures.ts";
import { publish } from "../src/pipeline.ts";
import type { Diagnostic, Site } from "../src/types.ts";
import { site } from "./feed-items.ts";

let dir = "";
let served: Site;

/** A PNG's signature and header, which is all that its size stands in. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG that lies on its side, with so much metadata before its size. */
function jpeg(width: number, height: number, before: number): Buffer {
  const tiff = Buffer.from("4d4d002a00000008000101120003000000010006000000000000", "hex");
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const profiles = Array.from({ length: before }, () => segment(0xe2, Buffer.alloc(60_000)));
  return Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe1, exif), ...profiles, segment(0xc0, frame)]);
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "nutgraph-pictures-"));
  for (const folder of ["work/posts", "public/media"]) mkdirSync(join(dir, folder), { recursive: true });
  const files: [string, string | Buffer][] = [
    ["work/posts/road.png", png(1200, 800)],
    ["work/posts/a road.png", png(12, 8)],
    ["work/cover.png", png(64, 48)],
    ["public/media/fair.jpg", jpeg(600, 400, 0)],
    ["public/media/long.jpg", jpeg(600, 400, 3)],
    ["public/media/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>'],
    ["public/media/none.jpg", "no picture"],
    ["public/media/cut.png", png(1, 1).subarray(0, 12)],
    ["public/media/empty.png", ""],
    ["outside.png", png(5, 5)],
  ];
  for (const [name, content] of files) writeFileSync(join(dir, name), content);
  symlinkSync(join(dir, "public"), join(dir, "public/media/circle"));
  served = { ...site, static: "../public" };
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const measure = (url: string, uri = "posts/a.md") => {
  const article = { uri, source: "markdown", keywords: [], authors: [], images: [], body: [], at: {} };
  return openPictures(served, join(dir, "work"))(url, article);
};

describe("a picture's file", () => {
  test.each<[string, string, object]>([
    ["beside the article", "road.png", { length: 40, mediaType: "image/png", width: 1200, height: 800 }],
    ["with a blank in its name", "a%20road.png", { length: 40, mediaType: "image/png", width: 12, height: 8 }],
    ["above the article", "../cover.png", { length: 40, mediaType: "image/png", width: 64, height: 48 }],
    ["at the site's root", "/media/logo.svg", { length: 61, mediaType: "image/svg+xml" }],
    [
      "that lies on its side",
      "/media/fair.jpg",
      { length: jpeg(600, 400, 0).length, mediaType: "image/jpeg", width: 400, height: 600 },
    ],
    [
      "with long metadata",
      "/media/long.jpg",
      { length: jpeg(600, 400, 3).length, mediaType: "image/jpeg", width: 400, height: 600 },
    ],
  ])("%s is measured", (_, url, measured) => {
    expect(measure(url)).toEqual(measured);
    if (url.startsWith("/")) expect(measure(`${site.url}${url.slice(1)}`)).toEqual(measured);
  });

  test.each<[string, string]>([
    ["that is none", "/media/none.jpg"],
    ["cut off", "/media/cut.png"],
    ["without bytes", "/media/empty.png"],
    ["that is a folder", "/media"],
    ["that is not there", "/media/gone.png"],
    ["of another host", "https://cdn.example/media/fair.jpg"],
    ["of the same path without a scheme", "//cdn.example/media/fair.jpg"],
    ["in another size", "/media/fair.jpg?w=100"],
    ["outside, by a path", "../../outside.png"],
    ["outside, by an encoded path", "/media/%2e%2e/%2e%2e%2foutside.png"],
    ["outside, beyond the root", "/../outside.png"],
    ["with a zero byte in its name", "/media/fair.jpg%00.png"],
    ["with a name that cannot be decoded", "/media/%E0%A4%A.png"],
    ["given as data", "data:image/png;base64,AAAA"],
    ["given by its place on the disk", "file:///etc/hosts"],
  ])("%s is left alone", (_, url) => {
    expect(measure(url)).toBeUndefined();
  });
});

describe("a build", () => {
  async function build(metadata: string) {
    const text = `---\ntitle: The road to Lachin opens\ndate: 2024-04-25T10:00:00+04:00\nlang: en\nauthor: Ann Lee\nimage:\n${metadata}---\n\nIt opened today.\n`;
    const found: Diagnostic[] = [];
    let rss = "";
    const findPicture = openPictures(served, join(dir, "work"));
    for await (const step of publish([{ uri: "posts/a.md", text }], { site: served, findPicture })) {
      if ("result" in step) found.push(...step.result.diagnostics);
      if ("output" in step && step.output.path === "rss.xml") rss += step.output.text;
    }
    const told = found.filter(({ rule }) => /picture-and-file|enclosure-left-out/.test(rule));
    return { rss, told: told.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]) };
  }

  test("encloses what it has measured", async () => {
    const { rss, told } = await build("  url: road.png\n");
    expect(told).toEqual([]);
    expect(rss).toContain(`<enclosure url="${site.url}a/road.png" length="40" type="image/png"/>`);
    expect(rss).toContain('width="1200" height="800" fileSize="40"');
  });

  test("tells where metadata says other than the file, which counts", async () => {
    const { rss, told } = await build("  url: road.png\n  width: 640\n  length: 7\n  mediaType: image/webp\n");
    expect(told).toEqual([
      ["newsroom/picture-and-file", "640"],
      ["newsroom/picture-and-file", "7"],
      ["newsroom/picture-and-file", "image/webp"],
    ]);
    expect(rss).toContain('length="40" type="image/png"/>');
  });

  test("tells which picture it could not enclose", async () => {
    const { rss, told } = await build("  url: gone.png\n");
    expect(told).toEqual([["newsroom/enclosure-left-out", "url: gone.png"]]);
    expect(rss).not.toContain("<enclosure");
  });
});

test("an author given by name alone is found by that name", async () => {
  const text = "---\ntitle: Road opens\ndate: 2024-04-25\nauthor: Ann Lee\n---\n\nIt opened today.\n";
  const found: Diagnostic[] = [];
  for await (const step of publish([{ uri: "a.md", text }], { site }))
    if ("result" in step) found.push(...step.result.diagnostics);
  const ofAuthor = found.filter(({ rule }) => rule === "google/author-url");
  expect(ofAuthor.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Ann Lee"]);
});
