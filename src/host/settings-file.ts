/** A file of settings (YAML or JSON) as a tree that knows its lines, so that each complaint says where. */
import { readFileSync } from "node:fs";
import { escapeToken, isObject } from "../syntax/json/json.ts";
import { decode } from "../syntax/lines/encoding.ts";
import { lineStarts, positionAt } from "../syntax/lines/lines.ts";
import { closest } from "../syntax/values/closest.ts";
import type { Json, JsonObject, Origin } from "../types.ts";
import { reasonOf, uriOf } from "./files.ts";
import { Misuse } from "./misuse.ts";

/** Settings as read, and the way to complain about them. */
export interface SettingsFile {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly value: JsonObject;
  readonly at: Readonly<Record<string, Origin>>;
  /** Throws `Misuse` at the line of a pointer. */
  fail(pointer: string, message: string): never;
}

/** Reads a file of settings; throws `Misuse` with its line on anything that cannot be read. */
export async function readSettingsFile(path: string, cwd = process.cwd()): Promise<SettingsFile> {
  const uri = uriOf(path, cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Misuse(`Settings ${uri} cannot be read (${reasonOf(error)})`);
  }
  const { text, binary, broken } = decode(bytes);
  if (binary) throw new Misuse(`Settings ${uri} are ${binary}, expected YAML or JSON`);
  if (broken) throw new Misuse(`Settings ${uri} are not valid UTF-8`);
  // Most checks have no settings, and should not wait for a YAML parser.
  const { parseYaml } = await import("../syntax/json/yaml.ts");
  const { value, at, errors } = parseYaml(text);
  const starts = lineStarts(text);
  const place = (offset: number) => {
    const { line, column } = positionAt(starts, offset);
    return `${uri}:${line}:${column}`;
  };
  const [error] = errors;
  if (error) throw new Misuse(`${place(error.start)}: ${error.message}`);
  if (value !== undefined && !isObject(value))
    throw new Misuse(`${uri}: Settings are no mapping, expected \`name: value\` lines`);
  return { ...treeOf(value ?? {}, path, uri, text, at), fail: (pointer, message) => fail(at, place, pointer, message) };
}

/** Settings that came from a program (`nutgraph.config.js`): the same tree without lines. */
export function toSettingsFile(value: unknown, path: string, cwd = process.cwd()): SettingsFile {
  const uri = uriOf(path, cwd);
  if (!isObject(value as Json)) throw new Misuse(`${uri}: Default export is no object, expected settings`);
  const fail = (pointer: string, message: string): never => {
    throw new Misuse(`${uri}: ${pointer === "" ? "" : `${pointer}: `}${message}`);
  };
  return { ...treeOf(value as JsonObject, path, uri, "", {}), fail };
}

function treeOf(
  value: JsonObject,
  path: string,
  uri: string,
  text: string,
  at: SettingsFile["at"],
): Omit<SettingsFile, "fail"> {
  const origins = Object.entries(at).map(([pointer, { start, end }]) => [pointer, { start, end, uri }]);
  return { path, uri, text, value, at: Object.fromEntries(origins) };
}

function fail(at: SettingsFile["at"], place: (offset: number) => string, pointer: string, message: string): never {
  let known = pointer;
  while (known !== "" && !Object.hasOwn(at, known)) known = known.slice(0, known.lastIndexOf("/"));
  throw new Misuse(`${place(at[known]?.start ?? 0)}: ${message}`);
}

/** A value short enough for a message. */
export const shown = (value: Json | undefined) => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** Complains about members that nobody knows, with the nearest name that is known. */
export function checkKeys(file: SettingsFile, value: JsonObject, pointer: string, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = closest(key, known);
    const hint = near ? `; did you mean "${near}"?` : `, expected one of ${known.join(", ")}`;
    file.fail(`${pointer}/${escapeToken(key)}`, `Setting "${key}" is unknown${hint}`);
  }
}

/** A text that must be there, or may be absent. */
export function textAt(file: SettingsFile, parent: JsonObject, pointer: string, key: string, expected: string): string {
  const value = parent[key];
  if (typeof value === "string" && value.trim() !== "") return value;
  const label = `${pointer}/${key}`.slice(1).replaceAll("/", ".");
  if (value === undefined || value === null)
    return file.fail(pointer, `Setting "${label}" is missing, expected ${expected}`);
  return file.fail(`${pointer}/${key}`, `Setting "${label}" is ${shown(value)}, expected ${expected}`);
}

/** A list of texts; one text alone is a list of one. */
export function textsAt(
  file: SettingsFile,
  parent: JsonObject,
  pointer: string,
  key: string,
): readonly string[] | undefined {
  const value = parent[key];
  if (value === undefined || value === null) return undefined;
  const list = Array.isArray(value) ? value : [value];
  list.forEach((item, index) => {
    if (typeof item === "string" && item.trim() !== "") return;
    const at = Array.isArray(value) ? `${pointer}/${key}/${index}` : `${pointer}/${key}`;
    file.fail(at, `Setting "${key}" has ${shown(item)}, expected texts`);
  });
  return list as string[];
}
