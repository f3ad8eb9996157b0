/** Mends files in place, round by round until nothing is left to mend; bytes that are not mended stay as they are. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { applyFixes } from "../syntax/findings/edits.ts";
import { decode } from "../syntax/lines/encoding.ts";
import type { Diagnostic, Result } from "../types.ts";
import { reasonOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** Mends that follow from mends end after so many rounds. */
const MOST_ROUNDS = 10;
const MARK = [0xef, 0xbb, 0xbf];

/** Checks files through `check`, mends what can be mended for certain, and tells how many findings are gone. */
export async function fixFiles(
  check: () => AsyncIterable<Result>,
): Promise<{ readonly findings: number; readonly files: number }> {
  const mended = new Set<string>();
  let findings = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const byFile = new Map<string, Diagnostic[]>();
    for await (const { diagnostics } of check())
      for (const diagnostic of diagnostics)
        if (diagnostic.fix && !diagnostic.suppressed)
          byFile.set(diagnostic.uri, [...(byFile.get(diagnostic.uri) ?? []), diagnostic]);
    let count = 0;
    for (const [uri, diagnostics] of byFile) {
      const applied = fixFile(uri, diagnostics);
      if (applied > 0) mended.add(uri);
      count += applied;
    }
    if (count === 0) break;
    findings += count;
  }
  return { findings, files: mended.size };
}

function fixFile(uri: string, diagnostics: readonly Diagnostic[]): number {
  const path = resolve(uri);
  try {
    const bytes = readFileSync(path);
    const { text, encoding, binary, broken } = decode(bytes);
    // Only what can be written back byte for byte.
    if (encoding !== "utf-8" || binary || broken) return 0;
    const edited = applyFixes(text, diagnostics);
    if (edited.applied.length === 0) return 0;
    const hasMark = MARK.every((byte, index) => bytes[index] === byte);
    writeFileSync(path, hasMark ? `\ufeff${edited.text}` : edited.text);
    return edited.applied.length;
  } catch (error) {
    throw new Misuse(`${uri} cannot be mended (${reasonOf(error)})`);
  }
}
