/** Who judges a file, and how severely: the profiles asked for, bent by the settings, with what the house has accepted set apart. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprintsOf } from "../syntax/findings/fingerprint.ts";
import { escapeToken } from "../syntax/json/json.ts";
import { closest } from "../syntax/values/closest.ts";
import type { Diagnostic, Profile, Result, Rule, Severity } from "../types.ts";
import type { Baseline } from "./baseline.ts";
import { Misuse } from "./misuse.ts";
import type { Ignore, RuleSetting, Settings } from "./settings.ts";

/** What there is to choose from. */
export interface Parts {
  readonly rules: readonly Rule[];
  readonly profiles: readonly Profile[];
}

/** Judges the files of one run. */
export interface Judge {
  readonly rules: readonly Rule[];
  profilesOf(uri: string): readonly Profile[];
  /** Marks the findings that the settings or the baseline accept. */
  settle(result: Result): Result;
}

/** Rules on files as such hold under every profile. */
const ALWAYS = "input";

/** Chooses profiles by their ids; throws `Misuse` with the nearest one that there is. */
export function chooseProfiles(ids: readonly string[], profiles: readonly Profile[]): readonly Profile[] {
  return ids.map((id) => {
    const profile = profiles.find((candidate) => candidate.id === id);
    if (profile) return profile;
    const known = profiles.map((candidate) => candidate.id);
    const near = closest(id, known);
    throw new Misuse(
      `Profile "${id}" is unknown${near ? `; did you mean "${near}"?` : `, expected one of ${known.join(", ")}`}`,
    );
  });
}

/** Makes a judge; `profiles` from the command line win over the settings'. */
export async function createJudge(
  settings: Settings,
  parts: Parts,
  options: { readonly profiles?: readonly string[] | undefined; readonly baseline?: Baseline | undefined } = {},
): Promise<Judge> {
  const { matcher } =
    settings.overrides || settings.ignores ? await import("./glob.ts") : { matcher: () => () => false };
  const own = await importRules(settings.ownRules ?? []);
  const rules = own.length > 0 ? [...parts.rules, ...own] : parts.rules;
  const overrides = (settings.overrides ?? []).map((override, index) => ({
    ...override,
    matches: matcher(override.files),
    profiles: override.profiles && chooseProfiles(override.profiles, parts.profiles),
    bent: bend(override.rules, rules, settings, `/overrides/${index}/rules`),
  }));
  const ignores = (settings.ignores ?? []).map((ignore) => toPredicate(ignore, matcher));
  const chosen = chooseProfiles(options.profiles ?? settings.profiles ?? ["default"], parts.profiles);
  const base = bend(settings.rules, rules, settings, "/rules");
  const packs = [ALWAYS, ...own.map(({ id }) => packOf(id))];
  const known = new Map<string, readonly Profile[]>();

  return {
    rules,
    profilesOf(uri) {
      const active = overrides.filter(({ matches }) => matches(uri));
      const key = active.map((override) => overrides.indexOf(override)).join();
      const found = known.get(key);
      if (found) return found;
      const mine = options.profiles ? chosen : (active.findLast(({ profiles }) => profiles)?.profiles ?? chosen);
      const bends = [base, ...active.map(({ bent }) => bent)];
      const profiles = mine.map((profile) => ({
        ...profile,
        packs: [...new Set([...profile.packs, ...packs])],
        severities: Object.assign({}, profile.severities, ...bends.map(({ severities }) => severities)),
        limits: Object.assign({}, profile.limits, ...bends.map(({ limits }) => limits)),
      }));
      known.set(key, profiles);
      return profiles;
    },
    settle(result) {
      if (result.diagnostics.length === 0 || (ignores.length === 0 && !options.baseline)) return result;
      const fingerprints = fingerprintsOf(result.diagnostics, result.text);
      const diagnostics = result.diagnostics.map((diagnostic, index): Diagnostic => {
        const reason = ignores.find(({ accepts }) => accepts(diagnostic))?.reason;
        if (reason !== undefined) return { ...diagnostic, suppressed: { by: "settings", reason } };
        return options.baseline?.knows(diagnostic, fingerprints[index] ?? "")
          ? { ...diagnostic, suppressed: { by: "baseline" } }
          : diagnostic;
      });
      return { ...result, diagnostics };
    },
  };
}

const packOf = (id: string) => id.slice(0, Math.max(0, id.indexOf("/")));

function toPredicate(ignore: Ignore, matcher: (globs: readonly string[]) => (path: string) => boolean) {
  const inFiles = ignore.files ? matcher(ignore.files) : () => true;
  const ofRules = ignore.rules ? matcher(ignore.rules) : () => true;
  return { reason: ignore.reason, accepts: ({ uri, rule }: Diagnostic) => ofRules(rule) && inFiles(uri) };
}

/** Severities and limits by rule id; `google/*` stands for all rules of a pack. */
function bend(
  settings: Readonly<Record<string, RuleSetting>> = {},
  rules: readonly Rule[],
  { file }: Settings,
  pointer: string,
) {
  const severities: Record<string, Severity | "off"> = {};
  const limits: Record<string, number> = {};
  for (const [name, { severity, limit }] of Object.entries(settings)) {
    const ids = name.endsWith("/*")
      ? rules.map(({ id }) => id).filter((id) => packOf(id) === name.slice(0, -2))
      : rules.map(({ id }) => id).filter((id) => id === name);
    if (ids.length === 0) {
      const near = closest(
        name,
        rules.map(({ id }) => id),
      );
      const message = `Rule "${name}" is unknown${near ? `; did you mean "${near}"?` : ", expected an id that `nutgraph rules` lists"}`;
      if (file) file.fail(`${pointer}/${escapeToken(name)}`, message);
      throw new Misuse(message);
    }
    for (const id of ids) {
      if (severity !== undefined) severities[id] = severity;
      if (limit !== undefined) limits[id] = limit;
    }
  }
  return { severities, limits };
}

/** The house's own rules: every export of the modules that has the form of a rule, alone or in a list. */
async function importRules(paths: readonly string[]): Promise<readonly Rule[]> {
  const found: Rule[] = [];
  for (const path of paths) {
    let exports: Record<string, unknown>;
    try {
      exports = await import(pathToFileURL(resolve(path)).href);
    } catch (error) {
      const [message] = String((error as Error).message).split("\n");
      throw new Misuse(`Rules in ${path} cannot be loaded (${message})`);
    }
    const rules = Object.values(exports).flat().filter(isRule);
    if (rules.length === 0)
      throw new Misuse(`${path} exports no rule, expected objects with id, on, severity and check`);
    found.push(...new Set(rules));
  }
  return found;
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== "object" || value === null) return false;
  const { id, on, check, severity } = value as Partial<Rule>;
  return (
    typeof id === "string" &&
    /^[\w-]+\/[\w-]+$/.test(id) &&
    typeof on === "string" &&
    typeof check === "function" &&
    typeof severity === "string"
  );
}
