/** `nutgraph check`: findings on files of any kind, and nothing else. */
import { resolve } from "node:path";
import { openBaseline } from "../host/baseline.ts";
import { checkFiles } from "../host/check-files.ts";
import { type Command, countOf, nowOf, textOf } from "../host/command-line.ts";
import { findPaths, withoutRecords } from "../host/inputs.ts";
import { createJudge } from "../host/judge.ts";
import { readLedgerFile } from "../host/ledger.ts";
import { Misuse } from "../host/misuse.ts";
import { counted, exitCodeOf } from "../host/results.ts";
import { readSettings } from "../host/settings.ts";
import { grouped, numbered } from "../host/terminal.ts";
import { MANY, saveMemory } from "../host/thrift.ts";
import { versionOf } from "../host/version.ts";
import { profiles, report, reporters, rules } from "../index.ts";
import type { Result } from "../types.ts";

export const command: Command = {
  name: "check",
  summary: "Check articles, pages, JSON-LD, feeds and sitemaps",
  inputs: "[input...]",
  options: [
    { flags: "--format <name>", summary: "how to report", standard: "pretty", choices: reporters.map(({ id }) => id) },
    { flags: "--profile <names>", summary: "who judges, comma separated" },
    { flags: "--config <file>", summary: "settings, instead of nutgraph.config.* or site.yaml" },
    { flags: "--max-warnings <number>", summary: "fail on more warnings than this" },
    { flags: "--quiet", summary: "report errors only" },
    { flags: "--baseline <file>", summary: "findings that are known and do not count" },
    { flags: "--update-baseline", summary: "take down all findings of now as known" },
    { flags: "--fix", summary: "mend in place what can be mended for certain" },
    { flags: "--now <date>", summary: "the time of the check, instead of the clock's" },
    { flags: "--stdin-name <name>", summary: "how to call standard input in findings" },
  ],
  examples: [
    "nutgraph check article.jsonld",
    'nutgraph check "dist/**/*.html" --profile google --format github',
    "curl -s https://example.com/rss.xml | nutgraph check - --profile feed",
  ],
  async run(inputs, options, terminal) {
    const settings = await readSettings({ path: textOf(options, "config"), inputs });
    const names = inputs.length > 0 ? inputs : (settings.inputs ?? []);
    if (names.length === 0) throw new Misuse("Nothing to check: name files, folders or globs, or - for standard input");
    const path = textOf(options, "baseline") ?? settings.baseline;
    const isUpdate = options.updateBaseline === true;
    if (isUpdate && path === undefined)
      throw new Misuse("--update-baseline needs --baseline FILE or `baseline` in the settings");
    const baseline = path === undefined ? undefined : openBaseline(path, isUpdate);
    const judge = await createJudge(
      settings,
      { rules, profiles },
      {
        profiles: listOf(textOf(options, "profile")),
        baseline: isUpdate ? undefined : baseline,
      },
    );
    const maxWarnings = countOf(options, "maxWarnings") ?? settings.maxWarnings;
    const paths = withoutRecords(await findPaths(names, "to check"), settings.site);
    if (paths.length > MANY) saveMemory();
    const named = new Set(names.map((name) => (name === "-" ? name : resolve(name))));
    const given = nowOf(textOf(options, "now"));
    const now = given ?? new Date().toISOString();
    const checkAll = (progress: string) =>
      checkFiles(paths, {
        judge,
        isFound: (path) => !named.has(path),
        site: settings.site,
        ledger: settings.site?.ledger === undefined ? undefined : readLedgerFile(settings.site.ledger),
        now,
        isClock: given === undefined,
        stdinName: textOf(options, "stdinName"),
        onFile: (nth) => terminal.progress(() => `${progress} ${grouped(nth)} of ${grouped(paths.length)}`),
      });
    if (options.fix === true) {
      if (paths.includes("-")) throw new Misuse("--fix mends files, not standard input");
      const { fixFiles } = await import("../host/fix.ts");
      const { findings, files } = await fixFiles(() => checkAll("Mending"));
      if (findings > 0) terminal.warn(`Mended ${numbered(findings, "finding")} in ${numbered(files, "file")}`);
    }
    const results = checkAll("Checking");
    const tally = { errors: 0, warnings: 0, infos: 0 };
    const recorded = baseline ? recording(results, baseline) : results;
    if (isUpdate && baseline) {
      for await (const _ of recorded);
      const count = baseline.save();
      terminal.done();
      await terminal.write(`${path} now knows ${numbered(count, "finding")}\n`);
      return 0;
    }
    const reporter = textOf(options, "format") ?? "pretty";
    const tallied = counted(recorded, tally);
    const shown = options.quiet === true ? errorsOnly(tallied) : tallied;
    for await (const piece of report(shown, {
      reporter,
      color: terminal.color,
      version: versionOf(),
      rules: judge.rules,
    }))
      await terminal.write(piece);
    terminal.done();
    const gone = baseline?.gone() ?? 0;
    if (gone > 0)
      terminal.warn(`${gone} known finding${gone === 1 ? " is" : "s are"} mended: --update-baseline takes them out`);
    return exitCodeOf(tally, maxWarnings);
  },
};

const listOf = (text: string | undefined) =>
  text
    ?.split(",")
    .map((part) => part.trim())
    .filter(Boolean);

async function* recording(results: AsyncIterable<Result>, baseline: ReturnType<typeof openBaseline>) {
  for await (const result of results) {
    baseline.record(result);
    yield result;
  }
}

async function* errorsOnly(results: AsyncIterable<Result>): AsyncIterable<Result> {
  for await (const result of results)
    yield { ...result, diagnostics: result.diagnostics.filter(({ severity }) => severity === "error") };
}
