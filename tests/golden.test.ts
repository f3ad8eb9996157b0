/** out/ is what the seeds become, byte for byte, under any clock, time zone and locale. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const scratch = mkdtempSync(join(tmpdir(), "nutgraph-golden-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** All files below a folder, by path, with their bytes as text. */
function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** Moves the clock of the process that loads it. */
const otherClock = join(scratch, "clock.mjs");
writeFileSync(
  otherClock,
  `const Real = Date; const shift = 1_234_567_890_123;
   globalThis.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now() - shift); } static now() { return Real.now() - shift; } };`,
);

function build(
  name: string,
  env: Record<string, string>,
  nodeArguments: readonly string[] = [],
): Record<string, string> {
  const folder = join(scratch, name);
  execFileSync(process.execPath, [...nodeArguments, "dist/cli.js", "build", "seeds", "-o", folder], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return filesOf(folder);
}

describe("out/", () => {
  const golden = filesOf("out");
  it("holds the article that everything began with", () => {
    expect(Object.keys(golden).some((path) => path.endsWith("article.jsonld"))).toBe(true);
    expect(Object.keys(golden)).toContain("rss.xml");
  });
  it.each([
    ["in UTC, C locale", { TZ: "UTC", LANG: "C", LC_ALL: "C" }, []],
    ["far east, Turkish", { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, []],
    ["under another clock", { TZ: "America/St_Johns", LANG: "az_AZ.UTF-8" }, ["--import", otherClock]],
  ] as const)("is the same %s", (name, env, nodeArguments) => {
    const built = build(name.replaceAll(/\W+/g, "-"), env, nodeArguments);
    expect(Object.keys(built)).toEqual(Object.keys(golden));
    for (const [path, text] of Object.entries(built)) expect(text, path).toBe(golden[path]);
  });
});
