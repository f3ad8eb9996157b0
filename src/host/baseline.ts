/** The baseline: findings of the day a check was introduced, in a committed file, so that only new ones count. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprintsOf } from "../syntax/findings/fingerprint.ts";
import type { Diagnostic, Result } from "../types.ts";
import { reasonOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** Known findings, and what became of them in this run. */
export interface Baseline {
  knows(diagnostic: Diagnostic, fingerprint: string): boolean;
  /** Takes down what a file has now. */
  record(result: Result): void;
  /** Known findings of the files checked that are no more. */
  gone(): number;
  /** Writes the file anew: what was recorded, and what other files had before. Returns the number of findings. */
  save(): number;
}

/** What the file holds: uri -> fingerprint -> what it was, for people. */
type Entries = Map<string, Map<string, string>>;

/** Opens a baseline; a file that is not there yet is empty if it `mayBeNew`. */
export function openBaseline(path: string, mayBeNew = false): Baseline {
  const known = existsSync(path) || !mayBeNew ? read(path) : new Map();
  const now: Entries = new Map();
  const checked = new Set<string>();
  return {
    knows: ({ uri }, fingerprint) => known.get(uri)?.has(fingerprint) === true,
    record({ uri, text, diagnostics }) {
      checked.add(uri);
      const fingerprints = fingerprintsOf(diagnostics, text);
      diagnostics.forEach(({ rule, message, uri: place, suppressed }, index) => {
        if (suppressed?.by === "settings") return;
        checked.add(place);
        const found = now.get(place) ?? new Map<string, string>();
        now.set(place, found.set(fingerprints[index] ?? "", `${rule}: ${message}`));
      });
    },
    gone() {
      let count = 0;
      for (const [uri, found] of known)
        if (checked.has(uri)) for (const fingerprint of found.keys()) if (!now.get(uri)?.has(fingerprint)) count++;
      return count;
    },
    save() {
      const merged: Entries = new Map([...known].filter(([uri]) => !checked.has(uri)));
      for (const [uri, found] of now) merged.set(uri, found);
      const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
      const findings = Object.fromEntries(
        [...merged].sort(byKey).map(([uri, found]) => [uri, Object.fromEntries([...found].sort(byKey))]),
      );
      try {
        writeFileSync(path, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
      } catch (error) {
        throw new Misuse(`Baseline ${path} cannot be written (${reasonOf(error)})`);
      }
      return [...merged.values()].reduce((sum, found) => sum + found.size, 0);
    },
  };
}

function read(path: string): Entries {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Misuse(`Baseline ${path} cannot be read (${reasonOf(error)}); --update-baseline makes it`);
  }
  try {
    const { version, findings } = JSON.parse(text) as {
      version?: unknown;
      findings?: Record<string, Record<string, string>>;
    };
    if (version !== 1 || typeof findings !== "object") throw new TypeError();
    return new Map(Object.entries(findings).map(([uri, found]) => [uri, new Map(Object.entries(found))]));
  } catch {
    throw new Misuse(`Baseline ${path} is no baseline, expected a file that --update-baseline made`);
  }
}
