/** Writes outputs below a folder and nowhere else: no path, no link and no name leads out of it. */
import { closeSync, constants, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createTextSet } from "../syntax/publishing/text-set.ts";
import type { Output } from "../types.ts";
import { isWithin, reasonOf } from "./files.ts";
import { beginManifest, MANIFEST } from "./manifest.ts";
import { Misuse } from "./misuse.ts";

/** A folder that outputs are written to. */
export interface Folder {
  /** Writes a file; the same path again continues it. */
  write(output: Output): void;
  /** What a file holds that was written. */
  read(path: string): string;
  readonly written: Written;
  /** Closes the files. If the build came to its end and read all that it was given (`isWhole`), what earlier builds wrote and this one did not is removed; returns how many files that are. */
  finish(isWhole: boolean): Promise<number>;
  /** Closes the files of a build that came to no end. */
  abandon(): void;
}

/** What a build wrote. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Paths and sizes in bytes of files of the whole site. */
  readonly ofSite: ReadonlyMap<string, number>;
  /** A file of one article. */
  readonly example: string | undefined;
}

/** Folders that are known to be safe; more are looked at anew. */
const MOST_FOLDERS = 10_000;
/** Files that writers continue again and again (feeds of an archive) stay open. */
const MOST_OPEN = 64;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** True for a path that is safe below any folder. */
function isSafe(path: string): boolean {
  return path
    .split("/")
    .every(
      (part) =>
        part !== "" &&
        part !== "." &&
        part !== ".." &&
        !/[\u0000-\u001f\\:*?"<>|]|[. ]$/.test(part) &&
        !DEVICE.test(part),
    );
}

/** Opens a folder for writing, and makes it if needed. */
export function openFolder(path: string): Folder {
  const root = makeRoot(path);
  const made = new Set<string>([root]);
  const open = new Map<string, number>();
  const manifest = beginManifest(root, isSafe);
  const ofSite = new Map<string, number>();
  const known = createTextSet();
  let [files, bytes] = [0, 0];
  let example: string | undefined;

  const makeFolder = (folder: string) => {
    if (made.has(folder)) return;
    makeFolder(dirname(folder));
    mkdirSync(folder, { recursive: true });
    const real = realpathSync(folder);
    if (!isWithin(root, real)) throw new Misuse(`${folder} is a link that leads out of the output folder`);
    if (made.size > MOST_FOLDERS) made.clear();
    made.add(folder).add(root);
  };
  const targetOf = (path: string) => {
    if (!isSafe(path) || path === MANIFEST)
      throw new Misuse(`Output path ${JSON.stringify(path)} is not a plain path below the output folder`);
    return join(root, ...path.split("/"));
  };
  const descriptorOf = (output: string, isNew: boolean) => {
    const opened = open.get(output);
    if (opened !== undefined) return opened;
    const target = targetOf(output);
    makeFolder(dirname(target));
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Misuse(`${target} is a link, expected a plain file or none`);
    const mode = isNew ? constants.O_TRUNC : constants.O_APPEND;
    const noFollow = constants.O_NOFOLLOW ?? 0;
    const descriptor = openSync(target, constants.O_WRONLY | constants.O_CREAT | mode | noFollow, 0o644);
    if (open.size >= MOST_OPEN) {
      const [oldest] = open.keys();
      closeSync(open.get(oldest!)!);
      open.delete(oldest!);
    }
    open.set(output, descriptor);
    return descriptor;
  };

  const closeAll = () => {
    for (const descriptor of open.values()) closeSync(descriptor);
    open.clear();
  };

  return {
    get written() {
      return { files, bytes, ofSite, example };
    },
    read: (path) => readFileSync(targetOf(path), "utf8"),
    write({ path, text, item }) {
      try {
        const content = Buffer.from(text);
        const isNew = item === undefined ? !ofSite.has(path) : known.add(path);
        const descriptor = descriptorOf(path, isNew);
        for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at);
        if (isNew) files++;
        bytes += content.length;
        if (item === undefined) ofSite.set(path, (ofSite.get(path) ?? 0) + content.length);
        else example ??= path;
        manifest.note(path, content, item !== undefined);
      } catch (error) {
        if (error instanceof Misuse) throw error;
        throw new Misuse(`Cannot write ${path} in ${root} (${reasonOf(error)})`);
      }
    },
    finish(isWhole) {
      closeAll();
      return manifest.finish(isWhole);
    },
    abandon() {
      closeAll();
      manifest.abandon();
    },
  };
}

function makeRoot(path: string): string {
  try {
    mkdirSync(resolve(path), { recursive: true });
    return realpathSync(path);
  } catch (error) {
    const { code } = error as { code?: string };
    const reason = code === "EEXIST" || code === "ENOTDIR" ? "a file is in its place" : reasonOf(error);
    throw new Misuse(`Cannot make the output folder ${path} (${reason})`);
  }
}
