/** The ledger's file: read before a build, written after it, whole or not at all. */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { StringDecoder } from "node:string_decoder";
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

/** Writes the ledger's lines if they changed, joined with what another build wrote meanwhile. True if the file was written. */
export function saveLedgerFile(
  path: string,
  before: Ledger,
  lines: Iterable<string>,
  site: Site,
  cwd = process.cwd(),
): boolean {
  if (isMadeOf(before.text, lines) && before.isMissing !== true) return false;
  const full = resolve(cwd, path);
  const [lock, draft] = [`${full}.lock`, `${full}.${process.pid}.tmp`];
  try {
    writeLines(draft, lines);
    takeLock(lock);
    try {
      const theirs = isStill(full, before.text) ? undefined : textOf(full, path);
      if (theirs !== undefined)
        writeFileSync(draft, mergeLedgers(before.text, readFileSync(draft, "utf8"), theirs, site));
      renameSync(draft, full);
    } finally {
      unlinkSync(lock);
    }
    return true;
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`Ledger ${path} cannot be written (${reasonOf(error)})`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** True if a text is what the lines make together; they are not put together for it. */
function isMadeOf(text: string, lines: Iterable<string>): boolean {
  let at = 0;
  for (const line of lines) {
    if (!text.startsWith(line, at)) return false;
    at += line.length;
  }
  return at === text.length;
}

/** True if a file holds a text, which is told without a second copy of it in memory. */
function isStill(path: string, text: string): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const bytes = Buffer.allocUnsafe(PIECE);
    for (let at = 0; ; ) {
      const length = readSync(file, bytes, 0, PIECE, null);
      const piece = length > 0 ? decoder.write(bytes.subarray(0, length)) : decoder.end();
      if (!text.startsWith(piece, at)) return false;
      at += piece.length;
      if (length === 0) return at === text.length;
    }
  } finally {
    closeSync(file);
  }
}

/** Writes many lines at a time; all of them need not be in memory. */
function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    let [waiting, length]: [string[], number] = [[], 0];
    const flush = () => {
      writeFileSync(file, waiting.join(""));
      [waiting, length] = [[], 0];
    };
    for (const line of lines) {
      waiting.push(line);
      length += line.length;
      if (length > PIECE) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
}

const PIECE = 1_000_000;

/** Putting the file in its place takes milliseconds: a lock of this age was left by a build that was broken off. */
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
