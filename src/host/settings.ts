/** The settings of a check or a build: `nutgraph.config.{json,yaml,yml,js,mjs}`, or a `site.yaml` alone. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { escapeToken, isObject } from "../syntax/json/json.ts";
import type { Json, JsonObject, Severity, Site } from "../types.ts";
import { uriOf } from "./files.ts";
import { Misuse } from "./misuse.ts";
import {
  checkKeys,
  readSettingsFile,
  type SettingsFile,
  shown,
  textAt,
  textsAt,
  toSettingsFile,
} from "./settings-file.ts";
import { readSite, toSite } from "./site.ts";

/** How grave a rule is here, and the limit that it measures by. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly limit?: number;
}

/** What is settled for all files, or for those that match `files`. */
interface Judging {
  readonly profiles?: readonly string[];
  /** By rule id, or by pack as `google/*`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Findings that the house accepts, with its reason. */
export interface Ignore {
  readonly files?: readonly string[];
  readonly rules?: readonly string[];
  readonly reason: string;
}

/** All settings; paths in them are relative to the working directory. */
export interface Settings extends Judging {
  /** The file they came from. */
  readonly file?: SettingsFile;
  readonly site?: Site;
  readonly inputs?: readonly string[];
  readonly output?: string;
  readonly overrides?: readonly (Judging & { readonly files: readonly string[] })[];
  readonly ignores?: readonly Ignore[];
  /** Modules that export rules of the house's own. */
  readonly ownRules?: readonly string[];
  readonly baseline?: string;
  readonly maxWarnings?: number;
}

const NAMES = ["json", "yaml", "yml", "js", "mjs"].map((ending) => `nutgraph.config.${ending}`);
const KEYS = [
  "$schema",
  "site",
  "inputs",
  "output",
  "profiles",
  "rules",
  "overrides",
  "ignores",
  "ownRules",
  "baseline",
  "maxWarnings",
];
const SEVERITIES: readonly string[] = ["off", "info", "warning", "error"];

/** Where settings are looked for. */
export interface SettingsOptions {
  /** `--config`. */
  readonly path?: string | undefined;
  /** Folders that may hold `site.yaml`. */
  readonly inputs?: readonly string[];
  readonly cwd?: string;
}

/** Finds and reads the settings; without any file they are empty. Throws `Misuse` with the line of what is wrong. */
export async function readSettings(options: SettingsOptions = {}): Promise<Settings> {
  const { path, inputs = [], cwd = process.cwd() } = options;
  const found = path === undefined ? NAMES.map((name) => join(cwd, name)).find(existsSync) : resolve(cwd, path);
  if (path !== undefined && !existsSync(found!)) throw new Misuse(`No such settings file: ${path}`);
  const settings = found === undefined ? {} : await settingsOf(found, cwd);
  if (settings.site) return settings;
  const folders = (inputs.length > 0 ? inputs : (settings.inputs ?? [])).map((input) => resolve(cwd, input));
  const beside = folders
    .flatMap((folder) => (isFolder(folder) ? [folder] : [dirname(folder)]))
    .flatMap((folder) => [join(folder, "site.yaml"), join(folder, "site.yml")])
    .find(existsSync);
  return beside === undefined ? settings : { ...settings, site: await readSite(beside, cwd) };
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function settingsOf(path: string, cwd: string): Promise<Settings> {
  const file = /\.m?js$/.test(path) ? await importSettings(path, cwd) : await readSettingsFile(path, cwd);
  // A site's settings alone are told by what every site has.
  if (Object.hasOwn(file.value, "publisher")) return { site: toSite(file, cwd) };
  return await toSettings(file, cwd);
}

async function importSettings(path: string, cwd: string): Promise<SettingsFile> {
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    return toSettingsFile(module.default, path, cwd);
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const [message] = String((error as Error).message).split("\n");
    throw new Misuse(`Settings ${uriOf(path, cwd)} cannot be run (${message})`);
  }
}

/** Checks settings and makes their paths relative to the working directory. */
export async function toSettings(file: SettingsFile, cwd = process.cwd()): Promise<Settings> {
  const { value } = file;
  checkKeys(file, value, "", KEYS);
  const here = (path: string) => uriOf(resolve(dirname(file.path), path), cwd);
  const inputs = textsAt(file, value, "", "inputs")?.map(here);
  const ownRules = textsAt(file, value, "", "ownRules")?.map(here);
  const { site, maxWarnings, overrides, ignores } = value;
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && Number(maxWarnings) >= 0))
    file.fail("/maxWarnings", `Setting "maxWarnings" is ${shown(maxWarnings)}, expected a whole number`);
  return {
    file,
    ...judgingAt(file, value, ""),
    ...(site === undefined ? {} : { site: await siteAt(file, site, cwd) }),
    ...(inputs ? { inputs } : {}),
    ...(ownRules ? { ownRules } : {}),
    ...(value.output === undefined ? {} : { output: here(textAt(file, value, "", "output", "a folder")) }),
    ...(value.baseline === undefined ? {} : { baseline: here(textAt(file, value, "", "baseline", "a file")) }),
    ...(maxWarnings === undefined ? {} : { maxWarnings: Number(maxWarnings) }),
    ...(overrides === undefined
      ? {}
      : {
          overrides: listAt(file, overrides, "overrides").map((item, index) =>
            overrideAt(file, item, `/overrides/${index}`),
          ),
        }),
    ...(ignores === undefined
      ? {}
      : { ignores: listAt(file, ignores, "ignores").map((item, index) => ignoreAt(file, item, `/ignores/${index}`)) }),
  };
}

async function siteAt(file: SettingsFile, site: Json, cwd: string): Promise<Site> {
  if (typeof site === "string") return readSite(resolve(dirname(file.path), site), cwd);
  if (isObject(site)) return toSite(file, cwd, "/site", site);
  return file.fail("/site", `Setting "site" is ${shown(site)}, expected a path or the site's settings`);
}

function listAt(file: SettingsFile, value: Json, key: string): readonly JsonObject[] {
  if (!Array.isArray(value)) return file.fail(`/${key}`, `Setting "${key}" is ${shown(value)}, expected a list`);
  value.forEach((item, index) => {
    if (!isObject(item)) file.fail(`/${key}/${index}`, `Setting "${key}" has ${shown(item)}, expected mappings`);
  });
  return value;
}

function judgingAt(file: SettingsFile, value: JsonObject, pointer: string): Judging {
  const profiles = textsAt(file, value, pointer, "profiles");
  const { rules } = value;
  if (rules !== undefined && !isObject(rules))
    return file.fail(`${pointer}/rules`, `Setting "rules" is ${shown(rules)}, expected severities by rule`);
  return {
    ...(profiles ? { profiles } : {}),
    ...(rules
      ? {
          rules: Object.fromEntries(
            Object.entries(rules).map(([id, setting]) => [
              id,
              ruleAt(file, setting, `${pointer}/rules/${escapeToken(id)}`),
            ]),
          ),
        }
      : {}),
  };
}

function ruleAt(file: SettingsFile, value: Json, pointer: string): RuleSetting {
  const { severity, limit } = isObject(value) ? value : { severity: value, limit: undefined };
  if (isObject(value)) checkKeys(file, value, pointer, ["severity", "limit"]);
  if (severity !== undefined && !SEVERITIES.includes(String(severity)))
    file.fail(pointer, `Severity is ${shown(severity)}, expected one of ${SEVERITIES.join(", ")}`);
  if (limit !== undefined && typeof limit !== "number")
    file.fail(pointer, `Limit is ${shown(limit)}, expected a number`);
  return {
    ...(severity === undefined ? {} : { severity: severity as Severity | "off" }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

function overrideAt(file: SettingsFile, value: JsonObject, pointer: string) {
  checkKeys(file, value, pointer, ["files", "profiles", "rules"]);
  const files = textsAt(file, value, pointer, "files");
  if (!files) return file.fail(pointer, 'Setting "files" is missing, expected globs');
  return { files, ...judgingAt(file, value, pointer) };
}

function ignoreAt(file: SettingsFile, value: JsonObject, pointer: string): Ignore {
  checkKeys(file, value, pointer, ["files", "rules", "reason"]);
  const files = textsAt(file, value, pointer, "files");
  const rules = textsAt(file, value, pointer, "rules");
  if (!files && !rules) file.fail(pointer, 'Ignore names neither "files" nor "rules", expected one or both');
  return {
    reason: textAt(file, value, pointer, "reason", "why these findings are accepted"),
    ...(files ? { files } : {}),
    ...(rules ? { rules } : {}),
  };
}
