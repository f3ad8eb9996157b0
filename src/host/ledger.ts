/** The ledger's file: read before a build, written after it, whole or not at all. */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Ledger } from "../index.ts";
import { mergeLedgers } from "../syntax/publishing/ledger.ts";
import type { Site } from "../types.ts";
import { reasonOf, uriOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** The ledger as it is on disk; one that is not there is empty and says so. */
export function readLedgerFile(path: string, cwd = process.cwd()): Ledger {
  const full = resolve(cwd, path);
  const isThere = (source: string) => existsSync(join(dirname(full), source));
  const text = textOf(full, path);
  return { uri: uriOf(full, cwd), text: text ?? "", isThere, ...(text === undefined ? { isMissing: true } : {}) };
}

function textOf(full: string, path: string): string | undefined {
  try {
    return readFileSync(full, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw new Misuse(`Ledger ${path} cannot be read (${reasonOf(error)})`);
  }
}

/** Writes the ledger if it changed, joined with what another build wrote meanwhile. True if it was written. */
export function saveLedgerFile(path: string, before: Ledger, text: string, site: Site, cwd = process.cwd()): boolean {
  if (text === before.text && before.isMissing !== true) return false;
  const full = resolve(cwd, path);
  const lock = `${full}.lock`;
  try {
    takeLock(lock);
    try {
      const draft = `${full}.${process.pid}.tmp`;
      writePieces(draft, mergeLedgers(before.text, text, textOf(full, path) ?? before.text, site));
      renameSync(draft, full);
    } finally {
      unlinkSync(lock);
    }
    return true;
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`Ledger ${path} cannot be written (${reasonOf(error)})`);
  }
}

/** Long texts go piece by piece: their bytes need not all be in memory beside them. */
function writePieces(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    for (let from = 0; from < text.length; ) {
      const end = Math.min(from + PIECE, text.length);
      // a character of two units is not cut
      const to = /[\ud800-\udbff]/.test(text[end - 1] ?? "") && end < text.length ? end + 1 : end;
      writeFileSync(file, text.slice(from, to));
      from = to;
    }
  } finally {
    closeSync(file);
  }
}

const PIECE = 1_000_000;

/** Writing takes milliseconds: a lock of this age was left by a build that was broken off. */
const STALE = 10_000;

/** Makes the lock file, and waits where another build has it. */
function takeLock(lock: string): void {
  for (;;) {
    try {
      closeSync(openSync(lock, "wx"));
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== "EEXIST") throw error;
    }
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > STALE) {
      try {
        unlinkSync(lock);
      } catch {
        // The other build took it away itself.
      }
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}
