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
  /** Takes down a file that is written at once. If more follows, its fingerprint fits no file, and the file is never removed. */
  note(path: string, bytes: Uint8Array): void;
  /** Takes down a piece of a file. */
  notePart(path: string, bytes: Uint8Array): void;
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
    note: (path, bytes) => tell(printOf(bytes), path),
    notePart: (path, bytes) => open.set(path, (open.get(path) ?? createHash("sha256")).update(bytes)),
    async finish(sweeps) {
      for (const [path, sum] of open) tell(sum.digest("hex").slice(0, 16), path);
      flush();
      let removed = 0;
      if (existsSync(file)) {
        // Read again only now: the paths of a large site are not held while it is built.
        const written = createTextSet();
        for await (const { path } of entriesOf(draft)) written.add(path.toLowerCase());
        for await (const { print, path } of entriesOf(file)) {
          if (written.has(path.toLowerCase())) continue;
          if (!sweeps) tell(print, path);
          else if (remove(print, path)) removed++;
        }
        flush();
      }
      renameSync(draft, file);
      return removed;
    },
    abandon: () => rmSync(draft, { force: true }),
  };
}

/** The files that a list tells of. */
async function* entriesOf(list: string): AsyncIterable<{ readonly print: string; readonly path: string }> {
  for await (const { text } of readLines(createReadStream(list))) {
    const [, print, path] = /^([0-9a-f]{16}) (.+)$/.exec(text) ?? [];
    if (print !== undefined && path !== undefined) yield { print, path };
  }
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
