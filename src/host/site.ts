/** The site's settings (`site.yaml`) as the core wants them: complete, checked, each knowing its line. */

import { dirname, resolve } from "node:path";
import { isObject } from "../syntax/json/json.ts";
import type { Image, JsonObject, Site } from "../types.ts";
import { uriOf } from "./files.ts";
import { checkKeys, readSettingsFile, type SettingsFile, shown, textAt, textsAt } from "./settings-file.ts";

const KEYS = [
  "name",
  "url",
  "language",
  "timeZone",
  "description",
  "publisher",
  "feeds",
  "sections",
  "entities",
  "ledger",
  "static",
];

const NDJSON = "the path of an NDJSON file";

/** Reads `site.yaml`; throws `Misuse` with the line of what is missing or wrong. */
export async function readSite(path: string, cwd = process.cwd()): Promise<Site> {
  return toSite(await readSettingsFile(path, cwd), cwd);
}

/** Makes a site of settings, or of the `site` member of larger ones. */
export function toSite(file: SettingsFile, cwd = process.cwd(), pointer = "", value: JsonObject = file.value): Site {
  checkKeys(file, value, pointer, KEYS);
  const url = urlAt(file, value, pointer, "url");
  const language = textAt(file, value, pointer, "language", "a language tag such as az");
  if (!isLanguage(language))
    file.fail(`${pointer}/language`, `Setting "language" is ${shown(language)}, expected a language tag such as az`);
  const timeZone = textAt(file, value, pointer, "timeZone", "a time zone such as Asia/Baku");
  if (!isTimeZone(timeZone))
    file.fail(
      `${pointer}/timeZone`,
      `Setting "timeZone" is ${shown(timeZone)}, expected a time zone such as Asia/Baku`,
    );
  const { description, feeds, sections, entities, ledger, static: served } = value;
  if (feeds !== undefined && feeds !== null && !isObject(feeds))
    file.fail(`${pointer}/feeds`, `Setting "feeds" is ${shown(feeds)}, expected settings of feeds`);
  return {
    name: textAt(file, value, pointer, "name", "the site's name"),
    url: url.endsWith("/") ? url : `${url}/`,
    language,
    timeZone,
    ...(description === undefined ? {} : { description: textAt(file, value, pointer, "description", "a text") }),
    publisher: publisherAt(file, value, pointer),
    ...(isObject(feeds) ? { feeds } : {}),
    ...(sections === undefined ? {} : { sections: sectionsAt(file, value, pointer) }),
    ...(entities === undefined ? {} : { entities: pathAt(file, value, pointer, "entities", NDJSON, cwd) }),
    ...(ledger === undefined ? {} : { ledger: pathAt(file, value, pointer, "ledger", NDJSON, cwd) }),
    ...(served === undefined ? {} : { static: pathAt(file, value, pointer, "static", "the path of a folder", cwd) }),
    ...(file.text === "" ? {} : { text: file.text }),
    at: atOf(file, pointer),
  };
}

function publisherAt(file: SettingsFile, parent: JsonObject, pointer: string): Site["publisher"] {
  const value = parent.publisher;
  const at = `${pointer}/publisher`;
  if (value === undefined) file.fail(pointer, 'Setting "publisher" is missing, expected at least its name');
  if (!isObject(value))
    return file.fail(at, `Setting "publisher" is ${shown(value)}, expected name, url, logo, sameAs`);
  checkKeys(file, value, at, ["name", "url", "logo", "sameAs"]);
  const sameAs = textsAt(file, value, at, "sameAs");
  const logo = logoAt(file, value, at);
  return {
    name: textAt(file, value, at, "name", "the publisher's name"),
    ...(value.url === undefined ? {} : { url: urlAt(file, value, at, "url") }),
    ...(logo ? { logo } : {}),
    ...(sameAs ? { sameAs } : {}),
  };
}

function logoAt(file: SettingsFile, parent: JsonObject, pointer: string): Image | undefined {
  const value = parent.logo;
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return { url: textAt(file, parent, pointer, "logo", "a URL") };
  const at = `${pointer}/logo`;
  if (!isObject(value)) return file.fail(at, `Setting "publisher.logo" is ${shown(value)}, expected a URL`);
  checkKeys(file, value, at, [
    "url",
    "width",
    "height",
    "caption",
    "alternateText",
    "mediaType",
    "license",
    "credit",
    "length",
  ]);
  for (const key of ["width", "height", "length"])
    if (value[key] !== undefined && !(Number.isInteger(value[key]) && Number(value[key]) > 0))
      file.fail(`${at}/${key}`, `Setting "publisher.logo.${key}" is ${shown(value[key])}, expected a whole number`);
  return { ...value, url: textAt(file, value, at, "url", "a URL") };
}

function urlAt(file: SettingsFile, parent: JsonObject, pointer: string, key: string): string {
  const expected = "an absolute URL such as https://example.com/";
  const url = textAt(file, parent, pointer, key, expected);
  if (/^https?:\/\/[^\s/?#]+/i.test(url) && URL.canParse(url)) return url;
  return file.fail(`${pointer}/${key}`, `Setting "${key}" is ${shown(url)}, expected ${expected}`);
}

function sectionsAt(file: SettingsFile, parent: JsonObject, pointer: string): NonNullable<Site["sections"]> {
  const value = parent.sections;
  const at = `${pointer}/sections`;
  if (!isObject(value)) return file.fail(at, `Setting "sections" is ${shown(value)}, expected names with URLs`);
  return Object.fromEntries(Object.keys(value).map((name) => [name, urlAt(file, value, at, name)]));
}

/** A path in settings is relative to the file that holds it. */
function pathAt(
  file: SettingsFile,
  parent: JsonObject,
  pointer: string,
  key: string,
  expected: string,
  cwd: string,
): string {
  const path = textAt(file, parent, pointer, key, expected);
  return uriOf(resolve(dirname(file.path), path), cwd);
}

function atOf(file: SettingsFile, pointer: string): NonNullable<Site["at"]> {
  const own = Object.entries(file.at).filter(([key]) => key === pointer || key.startsWith(`${pointer}/`));
  return Object.fromEntries(own.map(([key, origin]) => [key.slice(pointer.length), origin]));
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
