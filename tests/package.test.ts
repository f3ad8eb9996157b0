/** The package as others get it: packed, installed in an empty project, its README's lines run; and bundled for a browser. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const project = mkdtempSync(join(tmpdir(), "nutgraph-package-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string) => {
  // Variables that a surrounding `npm test` sets would reach the inner npm as settings.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_|package_|lifecycle_)/i.test(name) || /registry|cafile|proxy/i.test(name),
    ),
  );
  return execFileSync("npm", args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
};
/** The first block of a language in README.md that holds a word. */
const readmeBlock = (language: string, word: string) => {
  const blocks = readFileSync("README.md", "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```/gm);
  const found = [...blocks].find((match) => match[1] === language && match[2]?.includes(word));
  return found?.[2] ?? "";
};

describe("the packed package", () => {
  beforeAll(() => {
    const tarball = npm(["pack", "--silent", "--pack-destination", project], ".").trim().split("\n").at(-1) ?? "";
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "newsroom", private: true, type: "module" }));
    npm(
      ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", join(project, tarball)],
      project,
    );
    cpSync("seeds", join(project, "seeds"), { recursive: true });
  }, 240_000);

  it("runs the lines of the README", () => {
    const lines = readmeBlock("ts", 'from "nutgraph"');
    expect(lines).toContain("convert");
    writeFileSync(join(project, "example.mjs"), lines);
    const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: project, encoding: "utf8" });
    expect(printed).toContain("NewsArticle");
  });

  it("has its rules with their examples, though check does without them", async () => {
    const whole: typeof import("../src/index.ts") = await import(join(process.cwd(), "dist/index.js"));
    expect(whole.rules.filter(({ examples }) => examples.length > 0).length).toBeGreaterThan(900);
    const explained = execFileSync(process.execPath, ["dist/cli.js", "explain", "google/event-location"]).toString();
    expect(explained).toContain("-> Event has no location");
  });

  it("has a command that works", () => {
    const printed = execFileSync("npx", ["--no-install", "nutgraph", "--help"], {
      cwd: project,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    for (const command of ["build", "check", "analyze", "explain", "rules"]) expect(printed).toContain(command);
    const built = execFileSync("npx", ["--no-install", "nutgraph", "build", "seeds", "-o", "out"], {
      cwd: project,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(built).toContain("rss.xml");
    expect(readFileSync(join(project, "out/rss.xml"), "utf8")).toBe(readFileSync("out/rss.xml", "utf8"));
  });

  it("is typed: the README's lines compile under strict settings", () => {
    writeFileSync(join(project, "example.ts"), readmeBlock("ts", 'from "nutgraph"'));
    const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
    const args = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "node",
      "--typeRoots",
      join(process.cwd(), "node_modules/@types"),
      "example.ts",
    ];
    expect(execFileSync(process.execPath, [tsc, ...args], { cwd: project, encoding: "utf8" })).toBe("");
  });
});

describe("a browser bundle", () => {
  it("needs nothing of Node", async () => {
    const { metafile, errors } = await build({
      entryPoints: ["dist/index.js"],
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      metafile: true,
      logLevel: "silent",
    });
    expect(errors).toEqual([]);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    expect(imports.filter((path) => path.startsWith("node:"))).toEqual([]);
  });
});
