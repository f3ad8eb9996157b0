/** Writes outputs below a folder and nowhere else: no path, no link and no name leads out of it. */
import { closeSync, constants, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Item, Output } from "../types.ts";
import { isWithin, reasonOf } from "./files.ts";
import { beginManifest, MANIFEST } from "./manifest.ts";
import { Misuse } from "./misuse.ts";

/** A folder that outputs are written to. */
export interface Folder {
  /** Writes a file; the same path again continues it, a file of an article as long as no other article's comes between. */
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
  /** Folders that are safe to write to, and which of them were not there before. */
  const made = new Map([[root, { isNew: false }]]);
  const open = new Map<string, number>();
  const manifest = beginManifest(root, isSafe);
  const ofSite = new Map<string, number>();
  /** The article that is being written. Its paths are its own, so those of earlier ones need not be remembered. */
  const latest = { item: undefined as Item | undefined, paths: new Set<string>() };
  let [files, bytes] = [0, 0];
  let example: string | undefined;

  const makeFolder = (folder: string): { readonly isNew: boolean } => {
    const known = made.get(folder);
    if (known !== undefined) return known;
    makeFolder(dirname(folder));
    const safe = { isNew: mkdirSync(folder, { recursive: true }) !== undefined };
    // What this build made itself is no link.
    if (!safe.isNew && !isWithin(root, realpathSync(folder)))
      throw new Misuse(`${folder} is a link that leads out of the output folder`);
    if (made.size > MOST_FOLDERS) made.clear();
    made.set(folder, safe).set(root, { isNew: false });
    return safe;
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
    const isBare = makeFolder(dirname(target)).isNew;
    if (!isBare && lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
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

  const isFirst = (path: string, item: Item) => {
    if (latest.item !== item) latest.paths.clear();
    latest.item = item;
    return latest.paths.size !== latest.paths.add(path).size;
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
        const isNew = item === undefined ? !ofSite.has(path) : isFirst(path, item);
        const descriptor = descriptorOf(path, isNew);
        for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at);
        if (isNew) files++;
        bytes += content.length;
        if (item === undefined) ofSite.set(path, (ofSite.get(path) ?? 0) + content.length);
        else example ??= path;
        if (item === undefined) manifest.notePart(path, content);
        else if (isNew) manifest.note(path, content);
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
