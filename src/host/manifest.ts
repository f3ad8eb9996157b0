/** Knows which files in an output folder builds wrote, so that those which no article makes any more can be taken away, and no others. */
import { createHash, type Hash, hash } from "node:crypto";
import {
  appendFileSync,
  createReadStream,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createTextSet } from "../syntax/publishing/text-set.ts";
import { readLines } from "./records.ts";

/** Lies in the output folder: a fingerprint and a path a line. */
export const MANIFEST = ".nutgraph-files";

/** The files of one build, written down as they come. */
export interface Manifest {
  /** Takes down what was written to a path; `isWhole` if nothing will follow. */
  note(path: string, bytes: Uint8Array, isWhole: boolean): void;
  /** Ends the list; files of earlier builds that this one did not write go if `sweeps`, and stay on the list if not. Returns how many went. */
  finish(sweeps: boolean): Promise<number>;
  /** Gives the list up, after a build that came to no end. */
  abandon(): void;
}

/** Lines that are gathered before they are written. */
const MOST_LINES = 1000;

/** Begins the list of a build into `root`; `isSafe` tells paths that lie below it. */
export function beginManifest(root: string, isSafe: (path: string) => boolean): Manifest {
  const [file, draft] = [join(root, MANIFEST), join(root, `${MANIFEST}.tmp`)];
  const written = createTextSet();
  /** Files that are written in pieces. */
  const open = new Map<string, Hash>();
  let lines: string[] = [];
  const flush = (): void => {
    appendFileSync(draft, lines.join(""));
    lines = [];
  };
  const tell = (print: string, path: string): void => {
    lines.push(`${print} ${path}\n`);
    if (lines.length >= MOST_LINES) flush();
  };
  const remove = (print: string, path: string): boolean => {
    const target = join(root, path);
    if (!isSafe(path) || lstatSync(target, { throwIfNoEntry: false })?.isFile() !== true) return false;
    if (printOf(readFileSync(target)) !== print) return false; // somebody else's by now
    unlinkSync(target);
    removeEmpty(root, dirname(target));
    return true;
  };
  writeFileSync(draft, "");
  return {
    note(path, bytes, isWhole) {
      const isNew = written.add(path.toLowerCase());
      if (!isWhole) open.set(path, (open.get(path) ?? createHash("sha256")).update(bytes));
      // A fingerprint of a part fits no file: what is written in unexpected pieces is never removed.
      else if (isNew) tell(printOf(bytes), path);
    },
    async finish(sweeps) {
      for (const [path, sum] of open) tell(sum.digest("hex").slice(0, 16), path);
      let removed = 0;
      if (existsSync(file))
        for await (const { text } of readLines(createReadStream(file))) {
          const [, print, path] = /^([0-9a-f]{16}) (.+)$/.exec(text) ?? [];
          if (print === undefined || path === undefined || written.has(path.toLowerCase())) continue;
          if (!sweeps) tell(print, path);
          else if (remove(print, path)) removed++;
        }
      flush();
      renameSync(draft, file);
      return removed;
    },
    abandon: () => rmSync(draft, { force: true }),
  };
}

function printOf(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex").slice(0, 16);
}

/** Takes away folders that have become empty, up to the output folder. */
function removeEmpty(root: string, folder: string): void {
  for (let here = folder; here.length > root.length; here = dirname(here)) {
    try {
      rmdirSync(here);
    } catch {
      return; // something else lies there
    }
  }
}
