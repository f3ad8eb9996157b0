/** README.md never lies: its commands run, what it shows as output stands in out/, what it links to exists. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map((match) => ({
  language: match[1] ?? "",
  lines: (match[2] ?? "").split("\n").filter((line) => line.trim() !== ""),
}));
const linesOf = (language: string) =>
  blocks.filter((block) => block.language === language).flatMap(({ lines }) => lines);

const scratch = mkdtempSync(join(tmpdir(), "nutgraph-readme-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
cpSync("seeds", join(scratch, "seeds"), { recursive: true });
const cli = resolve("dist/cli.js");
const run = (line: string) => {
  const words = line
    .replace(/\s+#.*$/, "")
    .split(/\s+/)
    .slice(2);
  return execFileSync(process.execPath, [cli, ...words], { cwd: scratch, encoding: "utf8", maxBuffer: 1 << 28 });
};

describe("README.md", () => {
  it.each(linesOf("sh"))("runs: %s", (line) => {
    expect(line).toMatch(/^npx nutgraph /);
    expect(run(line)).not.toBe("");
  });

  it("names npm commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, name = ""] of readme.matchAll(/\bnpm (?:run )?(start|test|\w+)\b(?= )/g)) {
      if (readme.includes(`npm ${name}  `)) expect(Object.keys(scripts)).toContain(name);
    }
  });

  const folder = join("out", "az/siyaset/herbi-emekdasliq");
  it("shows what the seed becomes", () => {
    const graph = readFileSync(join(folder, "article.jsonld"), "utf8")
      .split("\n")
      .map((line) => line.replace(/,$/, ""));
    for (const line of linesOf("json")) expect(graph).toContain(line.replace(/,$/, ""));
    const feed = readFileSync("out/rss.xml", "utf8").split("\n");
    for (const line of linesOf("xml")) expect(feed).toContain(line);
  });

  it("shows what the seed says", () => {
    const seed = readFileSync("seeds/000_5c90f0397797c7e4.txt", "utf8").replace(/\s+/g, " ");
    const [shown] = blocks.filter(({ language }) => language === "text");
    for (const piece of (shown?.lines.join(" ") ?? "").split("…")) expect(seed).toContain(piece.trim());
  });

  it("shows what a missing date gives", () => {
    rmSync(join(scratch, "seeds/000_5c90f0397797c7e4.meta.yaml"));
    let printed = "";
    try {
      run("npx nutgraph check seeds/000_5c90f0397797c7e4.txt");
    } catch (error) {
      printed = (error as { stdout: string }).stdout;
    }
    for (const line of blocks.filter(({ language }) => language === "text")[1]?.lines ?? [])
      expect(printed).toContain(line);
  });

  it("links to what exists", () => {
    for (const [, target = ""] of readme.matchAll(/\]\(([^)#]+)\)/g))
      if (!target.startsWith("http")) expect(existsSync(target), target).toBe(true);
  });
});
