/** Writes outputs below a folder and nowhere else: no path, no link and no name leads out of it. */
import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Output } from "../types.ts";
import { reasonOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** A folder that outputs are written to. */
export interface Folder {
  /** Writes a file; the same path again continues it. */
  write(output: Output): void;
  /** Paths and sizes in bytes of what was written, in the order of writing. */
  readonly files: ReadonlyMap<string, number>;
  close(): void;
}

/** Files that writers continue again and again (feeds of an archive) stay open. */
const MOST_OPEN = 64;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The parts of a path that is safe below any folder; throws `Misuse` otherwise. */
function partsOf(path: string): readonly string[] {
  const parts = path.split("/");
  const isSafe = parts.every(
    (part) =>
      part !== "" &&
      part !== "." &&
      part !== ".." &&
      !/[\u0000-\u001f\\:*?"<>|]|[. ]$/.test(part) &&
      !DEVICE.test(part),
  );
  if (!isSafe) throw new Misuse(`Output path ${JSON.stringify(path)} is not a plain path below the output folder`);
  return parts;
}

/** Opens a folder for writing, and makes it if needed. */
export function openFolder(path: string): Folder {
  const root = makeRoot(path);
  const made = new Set<string>([root]);
  const open = new Map<string, number>();
  const files = new Map<string, number>();

  const makeFolder = (folder: string) => {
    if (made.has(folder)) return;
    makeFolder(dirname(folder));
    mkdirSync(folder, { recursive: true });
    const real = realpathSync(folder);
    if (real !== root && !real.startsWith(root + sep))
      throw new Misuse(`${folder} is a link that leads out of the output folder`);
    made.add(folder);
  };
  const descriptorOf = (output: string) => {
    const known = open.get(output);
    if (known !== undefined) return known;
    const target = join(root, ...partsOf(output));
    makeFolder(dirname(target));
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Misuse(`${target} is a link, expected a plain file or none`);
    const mode = files.has(output) ? constants.O_APPEND : constants.O_TRUNC;
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

  return {
    files,
    write({ path, text }) {
      try {
        const bytes = Buffer.from(text);
        const descriptor = descriptorOf(path);
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
        files.set(path, (files.get(path) ?? 0) + bytes.length);
      } catch (error) {
        if (error instanceof Misuse) throw error;
        throw new Misuse(`Cannot write ${path} in ${root} (${reasonOf(error)})`);
      }
    },
    close() {
      for (const descriptor of open.values()) closeSync(descriptor);
      open.clear();
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
