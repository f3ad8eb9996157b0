/** The version of this package, read from the package.json that it was installed with. */
import { readFileSync } from "node:fs";

/** The version, or `0.0.0` where there is no package.json above this file. */
export function versionOf(from: string = import.meta.url): string {
  for (let url = new URL(".", from), depth = 0; depth < 5; url = new URL("..", url), depth++) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL("package.json", url), "utf8"));
      if (name === "nutgraph" && typeof version === "string") return version;
    } catch {
      // Not here: one folder up.
    }
  }
  return "0.0.0";
}
