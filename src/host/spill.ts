/** A list of JSON values that grows beyond memory: what is too much lies in a temporary file. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reasonOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** Values in the order of their coming. */
export interface Spill<T> {
  add(value: T): void;
  at(index: number): T;
  readonly length: number;
  /** Takes the temporary file away. */
  close(): void;
}

/** Texts of this length in all stay in memory. */
const MOST_UNITS = 8_000_000;

/** An empty list; small ones never touch the disk. */
export function openSpill<T>(most = MOST_UNITS): Spill<T> {
  /** Where each value that lies in the file begins, and after the last one the end. */
  const starts: number[] = [0];
  let waiting: string[] = [];
  let units = 0;
  let folder: string | undefined;
  let descriptor: number | undefined;

  const spill = (): void => {
    try {
      folder ??= mkdtempSync(join(tmpdir(), "nutgraph-"));
      descriptor ??= openSync(join(folder, "spill"), "wx+", 0o600);
      const pieces = waiting.map((text) => Buffer.from(text));
      let end = starts.at(-1) as number;
      const bytes = Buffer.concat(pieces);
      for (let done = 0; done < bytes.length; )
        done += writeSync(descriptor, bytes, done, bytes.length - done, end + done);
      for (const piece of pieces) {
        end += piece.length;
        starts.push(end);
      }
    } catch (error) {
      throw new Misuse(`Temporary file in ${tmpdir()} cannot be written (${reasonOf(error)})`);
    }
    waiting = [];
    units = 0;
  };

  return {
    get length() {
      return starts.length - 1 + waiting.length;
    },
    add(value) {
      const text = JSON.stringify(value);
      waiting.push(text);
      units += text.length;
      if (units > most) spill();
    },
    at(index) {
      const inFile = starts.length - 1;
      if (index >= inFile) return JSON.parse(waiting[index - inFile] as string) as T;
      const [start, end] = [starts[index] as number, starts[index + 1] as number];
      const bytes = Buffer.allocUnsafe(end - start);
      for (let done = 0; done < bytes.length; )
        done += readSync(descriptor as number, bytes, done, bytes.length - done, start + done);
      return JSON.parse(bytes.toString("utf8")) as T;
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      descriptor = folder = undefined;
    },
  };
}
