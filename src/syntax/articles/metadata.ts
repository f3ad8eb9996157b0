/** Metadata as content systems name it (front matter, sidecars, records), read into an article's fields. */
import type { Article, Byline, Image, Origin, Trouble } from "../../types.ts";
import { closest } from "../values/closest.ts";
import { formatRfc3339Date, parseIsoDate, parseRfc822Date } from "../values/dates.ts";
import { aliases } from "./metadata-aliases.ts";
import { blank, FieldReader, type MetadataTree, unknown } from "./metadata-fields.ts";
import { readAuthors, readImages, readKeywords } from "./metadata-lists.ts";
import { reportUnknown } from "./metadata-names.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The fields that metadata may give; `at` as in an article. */
export type Metadata = Omit<Partial<Article>, "uri" | "source" | "body" | "troubles"> & {
  readonly keywords: readonly string[];
  readonly authors: readonly Byline[];
  readonly images: readonly Image[];
  readonly at: Readonly<Record<string, Origin>>;
  readonly troubles: readonly Trouble[];
};

const DRAFT = new Set(["draft", "pending", "private", "auto-draft", "unpublished", "future", "trash", "withheld"]);
const RETRACTED = new Set(["retracted", "withdrawn", "canceled", "cancelled", "killed", "removed"]);

/** Reads metadata. Where a field has several names, the first of its names that is there wins; keywords are gathered. */
export function readMetadata(tree: MetadataTree): Metadata {
  const reader = new FieldReader(tree);
  const fields: Writable<Omit<Partial<Article>, "at">> = {};
  for (const name of ["id", "url", "slug", "headline", "alternativeHeadline", "language", "description"] as const) {
    const value = reader.text(reader.pick(reader.top, aliases[name]), `/${name}`);
    if (value !== undefined) fields[name] = value;
    else markBlank(reader, name);
    if (name === "headline" || name === "description") reportComment(reader, name);
  }
  for (const name of ["published", "modified", "publishAt"] as const) {
    const found = reader.pick(reader.top, aliases[name], (value) => typeof value !== "boolean");
    const value = reader.text(found, `/${name}`);
    if (value !== undefined) fields[name] = readDate(value);
    else markBlank(reader, name);
    if (value === undefined) reportTruth(reader, name);
  }
  for (const name of ["headline", "description", "section", "authors", "language"] as const) reportNoText(reader, name);
  reportTwoAddresses(reader);
  const section = reader.text(reader.first(reader.pick(reader.top, aliases.section)), "/section");
  if (section !== undefined) fields.section = section;
  else markBlank(reader, "section");
  const status = readStatus(reader);
  if (status !== undefined) fields.status = status;
  for (const name of ["draft", "retracted", "isAccessibleForFree", "paywall"] as const) reportNoTruth(reader, name);
  const isFree = readIsFree(reader);
  if (isFree !== undefined) fields.isAccessibleForFree = isFree;
  const type = reader.pick(reader.top, aliases.type);
  // A content system's own kinds (`post`, `page`) are written small; schema.org's types are not.
  if (typeof type?.value === "string" && /^(?:schema:)?[A-Z][A-Za-z]{2,60}$/.test(type.value)) {
    fields.type = type.value.replace("schema:", "");
    reader.mark("/type", type.pointer);
  }
  const lists = { keywords: readKeywords(reader), authors: readAuthors(reader), images: readImages(reader) };
  reportUnknown(reader);
  return { ...fields, ...lists, at: reader.at, troubles: reader.troubles };
}

/** Where a field is named and left blank, that is where it is missing. */
function markBlank(reader: FieldReader, name: keyof typeof aliases): void {
  const empty = aliases[name].map((alias) => reader.top.get(alias)).find((found) => found?.value === null);
  if (empty === undefined || reader.keyOrigin(empty.pointer) === undefined) return;
  reader.mark(`/${name}`, empty.pointer);
  // what an article cannot be without is told of by the rule that asks for it
  if (name === "headline" || name === "published") return;
  const written = empty.pointer.slice(1);
  reader.report(empty.pointer, `Metadata field "${written}" is blank, expected a value or no field`, blank);
}

/** A title or summary that YAML ends at a number sign, because it was not put in quotes. */
function reportComment(reader: FieldReader, name: "headline" | "description"): void {
  const found = reader.pick(reader.top, aliases[name]);
  if (found === undefined || !/^\s+#/.test(reader.restOfLine(found.pointer))) return;
  const written = found.pointer.slice(1);
  reader.report(
    found.pointer,
    `Metadata field "${written}" ends before the number sign, expected quotes around its text`,
  );
}

/** An address and a canonical address on one host that are two pages; another host is where the article came from. */
function reportTwoAddresses(reader: FieldReader): void {
  const own = reader.pick(reader.top, ["url", "permalink", "link"]);
  const canonical = reader.pick(reader.top, ["canonical", "canonicalurl"]);
  if (typeof own?.value !== "string" || typeof canonical?.value !== "string") return;
  const [first, second] = [own.value, canonical.value].map((url) => ADDRESS.exec(url.trim()));
  if (!first || !second || first[2] === second[2]) return;
  if (first[1] !== undefined && first[1].toLowerCase() !== second[1]?.toLowerCase()) return;
  const [name, other] = [canonical.pointer.slice(1), own.pointer.slice(1)];
  const message = `Metadata field "${name}" is ${canonical.value} and "${other}" ${own.value}, expected one address`;
  reader.report(canonical.pointer, message, "newsroom/two-addresses");
}

/** Host (none for a path of the site) and path of an address. */
const ADDRESS = /^(?:https?:\/\/([^/?#\s]+))?(\/[^?#\s]*?)\/?(?:[?#].*)?$/i;

/** Names under which content systems tell whether an article is public, and others when it was. */
const VISIBILITY = new Set(["published", "publish", "visible"]);

/** A truth value where a date belongs. */
function reportTruth(reader: FieldReader, name: "published" | "modified" | "publishAt"): void {
  const names = aliases[name].filter((alias) => !VISIBILITY.has(alias));
  const found = reader.pick(reader.top, names, (value) => typeof value === "boolean");
  if (found === undefined) return;
  reader.mark(`/${name}`, found.pointer);
  reader.report(found.pointer, `Metadata field "${found.pointer.slice(1)}" is ${String(found.value)}, expected a date`);
}

/** A truth value or a number where words belong. */
function reportNoText(
  reader: FieldReader,
  name: "headline" | "description" | "section" | "authors" | "language",
): void {
  const found = reader.pick(reader.top, aliases[name]);
  if (found === undefined || (typeof found.value !== "boolean" && typeof found.value !== "number")) return;
  // YAML needs no quotes for a title such as 1984
  if (reader.isWritten && (name === "headline" || name === "description")) return;
  reader.report(found.pointer, `Metadata field "${found.pointer.slice(1)}" is ${String(found.value)}, expected words`);
}

/** A word where yes or no belongs. */
function reportNoTruth(reader: FieldReader, name: "draft" | "retracted" | "isAccessibleForFree" | "paywall"): void {
  const found = reader.pick(reader.top, aliases[name]);
  if (found === undefined || typeof found.value !== "string" || reader.truth(found) !== undefined) return;
  // dates and states of work are a content system's own
  if (name !== "isAccessibleForFree" && !/^[a-z]{1,12}$/i.test(found.value)) return;
  const written = found.pointer.slice(1);
  reader.report(found.pointer, `Metadata field "${written}" is "${found.value}", expected true or false`, unknown);
}

const PUBLIC = new Set([
  "published",
  "publish",
  "public",
  "live",
  "active",
  "final",
  "ready",
  "approved",
  "visible",
  "scheduled",
]);

function reportStatus(reader: FieldReader, word: string): void {
  if (word === "" || DRAFT.has(word) || RETRACTED.has(word) || PUBLIC.has(word)) return;
  const meant = closest(word, [...DRAFT, ...RETRACTED, ...PUBLIC]);
  const status = reader.pick(reader.top, aliases.status);
  if (meant === undefined || status === undefined) return;
  reader.report(status.pointer, `Status is "${word}", expected ${meant}`, unknown);
}

function readStatus(reader: FieldReader): "draft" | "retracted" | undefined {
  const { top } = reader;
  const status = reader.pick(top, aliases.status);
  const word = String(status?.value ?? "").toLowerCase();
  reportStatus(reader, word);
  const retracted = reader.pick(top, aliases.retracted);
  const draft = reader.pick(top, aliases.draft);
  const visible = reader.pick(top, ["published", "publish", "visible"], (value) => typeof value === "boolean");
  const retraction = RETRACTED.has(word) ? status : reader.truth(retracted) === true ? retracted : undefined;
  const holding =
    reader.truth(draft) === true ? draft : DRAFT.has(word) ? status : visible?.value === false ? visible : undefined;
  const cause = retraction ?? holding;
  if (cause === undefined) return undefined;
  reader.mark("/status", cause.pointer);
  return retraction === undefined ? "draft" : "retracted";
}

function readIsFree(reader: FieldReader): boolean | undefined {
  for (const [names, isFree] of [
    [aliases.isAccessibleForFree, true],
    [aliases.paywall, false],
  ] as const) {
    const found = reader.pick(reader.top, names);
    const truth = reader.truth(found);
    if (found === undefined || truth === undefined) continue;
    reader.mark("/isAccessibleForFree", found.pointer);
    return truth === isFree;
  }
  return undefined;
}

/** Joins two sets of metadata: the first wins, the second fills what it leaves open. */
export function mergeMetadata(first: Metadata, second: Metadata): Metadata {
  const at: Record<string, Origin> = {};
  const isList = (name: string): name is "keywords" | "authors" | "images" =>
    name === "keywords" || name === "authors" || name === "images";
  const has = (metadata: Metadata, name: string): boolean =>
    isList(name) ? metadata[name].length > 0 : Object.hasOwn(metadata, name);
  for (const metadata of [second, first]) {
    for (const [pointer, origin] of Object.entries(metadata.at)) {
      const name = pointer.split("/")[1] ?? "";
      if (metadata === first || !has(first, name)) at[pointer] = origin;
    }
  }
  return {
    ...second,
    ...first,
    keywords: first.keywords.length > 0 ? first.keywords : second.keywords,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    images: first.images.length > 0 ? first.images : second.images,
    at,
    troubles: [...first.troubles, ...second.troubles],
  };
}

/** A date in RFC 3339 form if it is one in another unambiguous form; else as written, for a rule to report. */
export function readDate(written: string): string {
  const text = written.trim();
  const iso = parseIsoDate(text);
  if (iso?.isDay) return text;
  if (iso !== undefined) {
    const time = text.slice(11).replace(/\s+/g, "").toUpperCase().replace(",", ".");
    const clock = /^[\d:.]+/.exec(time)?.[0] ?? "";
    const zone = time.slice(clock.length).replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
    return `${text.slice(0, 10)}T${clock.length === 5 ? `${clock}:00` : clock}${zone}`;
  }
  const mail = parseRfc822Date(text);
  return mail?.offset === undefined || mail.isDay ? written : formatRfc3339Date(mail);
}
