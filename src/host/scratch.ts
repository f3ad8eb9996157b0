/** A temporary file for what would be too much for memory; it is made when something is first put into it. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reasonOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** Text at the end of text. */
export interface Scratch {
  /** Where the file lies; undefined as long as nothing was put into it. */
  readonly path: string | undefined;
  append(text: string): void;
  /** What lies between two places, in bytes of UTF-8. */
  slice(start: number, end: number): string;
  /** Takes the file away. */
  close(): void;
}

/** A file that is not there yet. */
export function openScratch(): Scratch {
  let folder: string | undefined;
  let descriptor: number | undefined;
  let length = 0;

  const pathIn = (place: string): string => join(place, "scratch");
  return {
    get path() {
      return folder === undefined ? undefined : pathIn(folder);
    },
    append(text) {
      try {
        folder ??= mkdtempSync(join(tmpdir(), "nutgraph-"));
        descriptor ??= openSync(pathIn(folder), "wx+", 0o600);
        const bytes = Buffer.from(text);
        for (let done = 0; done < bytes.length; )
          done += writeSync(descriptor, bytes, done, bytes.length - done, length + done);
        length += bytes.length;
      } catch (error) {
        throw new Misuse(`Temporary file in ${tmpdir()} cannot be written (${reasonOf(error)})`);
      }
    },
    slice(start, end) {
      const bytes = Buffer.allocUnsafe(end - start);
      for (let done = 0; done < bytes.length; )
        done += readSync(descriptor as number, bytes, done, bytes.length - done, start + done);
      return bytes.toString("utf8");
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      descriptor = folder = undefined;
    },
  };
}
