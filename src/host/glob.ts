/** Globs: which files match, and whether a name does. */
import picomatch from "picomatch";
import { glob as tinyGlob } from "tinyglobby";

/** Absolute paths of the files below `root` that match; links to folders are not followed, so no circle is possible. */
export async function glob(patterns: string | string[], root: string, ignore: readonly string[]): Promise<string[]> {
  return tinyGlob(patterns, {
    cwd: root,
    absolute: true,
    ignore: [...ignore],
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: true,
  });
}

/** Tells whether a relative path matches one of the globs. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  return picomatch([...patterns], { dot: true });
}
