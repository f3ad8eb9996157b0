/** Results as a report wants them: one a file, in the order of their names. */
import { resolve } from "node:path";
import type { Diagnostic, Result } from "../types.ts";
import { readInput } from "./files.ts";

/** Parts findings by the file that they lie in: an article's may lie in its sidecar or in the site's settings. */
export function* byFile(result: Result, cwd = process.cwd()): Iterable<Result> {
  if (result.diagnostics.every(({ uri }) => uri === result.uri)) {
    yield result;
    return;
  }
  const files = new Map<string, Diagnostic[]>([[result.uri, []]]);
  for (const diagnostic of result.diagnostics) {
    const found = files.get(diagnostic.uri);
    if (found) found.push(diagnostic);
    else files.set(diagnostic.uri, [diagnostic]);
  }
  for (const [uri, diagnostics] of files) {
    const text = uri === result.uri ? result.text : readInput(resolve(cwd, uri), cwd).document?.text;
    yield { uri, diagnostics, ...(text === undefined ? {} : { text }) };
  }
}

/** How many findings count, by severity. */
export interface Tally {
  errors: number;
  warnings: number;
  infos: number;
}

/** Counts what passes by. */
export async function* counted(results: AsyncIterable<Result>, tally: Tally): AsyncIterable<Result> {
  for await (const result of results) {
    for (const { severity, suppressed } of result.diagnostics) if (!suppressed) tally[`${severity}s`]++;
    yield result;
  }
}

/** 0 for a clean run, 1 for errors or more warnings than allowed. */
export function exitCodeOf(tally: Tally, maxWarnings?: number): number {
  return tally.errors > 0 || (maxWarnings !== undefined && tally.warnings > maxWarnings) ? 1 : 0;
}
