/** Metadata as content systems name it (front matter, sidecars, records), read into an article's fields. */
import type { Article, Byline, Image, Json, JsonObject, Origin, Trouble } from "../types.ts";
import { formatRfc3339Date, parseIsoDate, parseRfc822Date } from "./dates.ts";
import { unreadable } from "./front-matter.ts";
import { escapeToken } from "./json.ts";
import { aliases, authorAliases, imageAliases } from "./metadata-aliases.ts";

/** A tree of metadata with the place of each value. */
export interface MetadataTree {
  readonly value: Json | undefined;
  /** JSON Pointer -> place. */
  readonly at: Readonly<Record<string, Origin>>;
  /** What stands at a place, for values that are no strings: `007` and `1.10` are kept as written. */
  readonly written?: (origin: Origin) => string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The fields that metadata may give; `at` as in an article. */
export type Metadata = Omit<Partial<Article>, "uri" | "source" | "body" | "troubles"> & {
  readonly keywords: readonly string[];
  readonly authors: readonly Byline[];
  readonly images: readonly Image[];
  readonly at: Readonly<Record<string, Origin>>;
  readonly troubles: readonly Trouble[];
};

/** A value under one of the names that a field goes by. */
interface Found {
  readonly value: Json;
  readonly pointer: string;
}

/** Reads metadata. Where a field has several names, the first of its names that is there wins; keywords are gathered. */
export function readMetadata(tree: MetadataTree): Metadata {
  const reader = new Reader(tree);
  return reader.read();
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

const TRUE = new Set(["true", "yes", "on", "1"]);
const FALSE = new Set(["false", "no", "off", "0"]);
const DRAFT = new Set(["draft", "pending", "private", "auto-draft", "unpublished", "future", "trash"]);
const RETRACTED = new Set(["retracted", "withdrawn", "canceled", "cancelled", "killed", "removed"]);

/** Names are compared without case, hyphens, underscores and blanks: `Date_Published` is `datePublished`. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One reading of one tree. */
class Reader {
  readonly #tree: MetadataTree;
  readonly #top: ReadonlyMap<string, Found>;
  readonly #at: Record<string, Origin> = {};
  readonly #troubles: Trouble[] = [];

  constructor(tree: MetadataTree) {
    this.#tree = tree;
    this.#top = this.#index(tree.value, "");
  }

  read(): Metadata {
    const fields: Writable<Omit<Partial<Article>, "at">> = {};
    for (const name of ["id", "url", "slug", "headline", "alternativeHeadline", "language", "description"] as const) {
      const value = this.#text(this.#pick(this.#top, aliases[name]), `/${name}`);
      if (value !== undefined) fields[name] = value;
    }
    for (const name of ["published", "modified", "publishAt"] as const) {
      const found = this.#pick(this.#top, aliases[name], (value) => typeof value !== "boolean");
      const value = this.#text(found, `/${name}`);
      if (value !== undefined) fields[name] = readDate(value);
    }
    const section = this.#text(this.#first(this.#pick(this.#top, aliases.section)), "/section");
    if (section !== undefined) fields.section = section;
    const status = this.#status();
    if (status !== undefined) fields.status = status;
    const isFree = this.#isFree();
    if (isFree !== undefined) fields.isAccessibleForFree = isFree;
    const type = this.#pick(this.#top, aliases.type);
    // A content system's own kinds (`post`, `page`) are written small; schema.org's types are not.
    if (typeof type?.value === "string" && /^(?:schema:)?[A-Z][A-Za-z]{2,60}$/.test(type.value)) {
      fields.type = type.value.replace("schema:", "");
      this.#mark("/type", type.pointer);
    }
    return {
      ...fields,
      keywords: this.#keywords(),
      authors: this.#authors(),
      images: this.#images(),
      at: this.#at,
      troubles: this.#troubles,
    };
  }

  #index(value: Json | undefined, pointer: string): ReadonlyMap<string, Found> {
    const found = new Map<string, Found>();
    if (!isObject(value)) return found;
    for (const [key, member] of Object.entries(value)) {
      const name = fold(key);
      if (!found.has(name)) found.set(name, { value: member, pointer: `${pointer}/${escapeToken(key)}` });
    }
    return found;
  }

  /** The value under the first of the names that is there and says something. */
  #pick(
    index: ReadonlyMap<string, Found>,
    names: readonly string[],
    fits: (value: Json) => boolean = () => true,
  ): Found | undefined {
    for (const name of names) {
      const found = index.get(name);
      if (found !== undefined && found.value !== null && fits(found.value)) return found;
    }
    return undefined;
  }

  /** A list's first entry stands for it. */
  #first(found: Found | undefined): Found | undefined {
    if (found === undefined || !Array.isArray(found.value)) return found;
    const [value] = found.value as readonly Json[];
    return value === undefined || value === null ? undefined : { value, pointer: `${found.pointer}/0` };
  }

  #origin(pointer: string): Origin {
    return this.#tree.at[pointer] ?? this.#tree.at[""] ?? { start: 0, end: 0 };
  }

  #mark(field: string, pointer: string): void {
    this.#at[field] = this.#origin(pointer);
  }

  /** A value as text, its place noted; a list or an object where text belongs is reported. */
  #text(found: Found | undefined, field: string): string | undefined {
    if (found === undefined || found.value === null) return undefined;
    const { value, pointer } = found;
    if (typeof value === "object") {
      const name = pointer.slice(pointer.lastIndexOf("/") + 1);
      const shape = Array.isArray(value) ? "a list" : "an object";
      const message = `Metadata field "${name}" is ${shape}, expected text`;
      this.#troubles.push({ rule: unreadable, message, at: this.#origin(pointer) });
      return undefined;
    }
    this.#mark(field, pointer);
    if (typeof value === "string") return value.trim();
    const origin = this.#tree.at[pointer];
    return (origin === undefined ? undefined : this.#tree.written?.(origin)) ?? String(value);
  }

  #truth(found: Found | undefined): boolean | undefined {
    if (found === undefined) return undefined;
    const word = String(found.value).trim().toLowerCase();
    return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined;
  }

  #status(): "draft" | "retracted" | undefined {
    const status = this.#pick(this.#top, aliases.status);
    const word = String(status?.value ?? "").toLowerCase();
    const isRetracted = RETRACTED.has(word) ? status : this.#pick(this.#top, aliases.retracted);
    if (isRetracted !== undefined && (isRetracted === status || this.#truth(isRetracted) === true)) {
      this.#mark("/status", isRetracted.pointer);
      return "retracted";
    }
    const draft = this.#pick(this.#top, aliases.draft);
    const published = this.#pick(this.#top, ["published", "publish", "visible"], (value) => typeof value === "boolean");
    const cause =
      this.#truth(draft) === true
        ? draft
        : DRAFT.has(word)
          ? status
          : published?.value === false
            ? published
            : undefined;
    if (cause === undefined) return undefined;
    this.#mark("/status", cause.pointer);
    return "draft";
  }

  #isFree(): boolean | undefined {
    const free = this.#pick(this.#top, aliases.isAccessibleForFree);
    const paid = this.#pick(this.#top, aliases.paywall);
    const isPaid = this.#truth(paid);
    const value = this.#truth(free) ?? (isPaid === undefined ? undefined : !isPaid);
    if (value !== undefined) {
      this.#mark("/isAccessibleForFree", ((this.#truth(free) === undefined ? paid : free) as Found).pointer);
    }
    return value;
  }

  #keywords(): string[] {
    const words: string[] = [];
    const seen = new Set<string>();
    const add = (word: string, origin: Origin): void => {
      if (word === "" || seen.has(word)) return;
      seen.add(word);
      this.#at[`/keywords/${words.length}`] = origin;
      words.push(word);
    };
    for (const name of aliases.keywords) {
      const found = this.#top.get(name);
      if (found === undefined || found.value === null) continue;
      for (const { value, pointer } of this.#entries(found)) {
        const named = isObject(value) ? this.#pick(this.#index(value, pointer), ["name", "title", "label"]) : undefined;
        const entry = isObject(value) ? named : { value, pointer };
        if (entry === undefined || typeof entry.value === "object") continue;
        const origin = this.#origin(entry.pointer);
        const text = typeof entry.value === "string" ? entry.value : (this.#tree.written?.(origin) ?? `${entry.value}`);
        if (Array.isArray(found.value)) add(text.trim(), origin);
        else splitList(text, origin, add);
      }
    }
    return words;
  }

  /** The entries of a list, or the value itself. */
  #entries(found: Found): Found[] {
    if (!Array.isArray(found.value)) return [found];
    return (found.value as readonly Json[])
      .map((value, i) => ({ value, pointer: `${found.pointer}/${i}` }))
      .filter(({ value }) => value !== null);
  }

  #authors(): Byline[] {
    const found = this.#pick(this.#top, aliases.authors);
    const authors: Byline[] = [];
    for (const entry of found === undefined ? [] : this.#entries(found)) {
      const at = `/authors/${authors.length}`;
      if (!isObject(entry.value)) {
        const name = this.#text(entry, `${at}/name`);
        if (name !== undefined) authors.push({ type: "Person", name });
        continue;
      }
      const members = this.#index(entry.value, entry.pointer);
      const text = (name: keyof typeof authorAliases): string | undefined =>
        this.#text(this.#first(this.#pick(members, authorAliases[name])), `${at}/${name}`);
      const name = text("name");
      if (name === undefined) {
        const message = "Author has no name, expected one";
        this.#troubles.push({ rule: unreadable, message, at: this.#origin(entry.pointer) });
        continue;
      }
      this.#mark(at, entry.pointer);
      const type = /organi[sz]ation|agency|company|publisher/i.test(text("type") ?? "") ? "Organization" : "Person";
      const author: Writable<Byline> = { type, name };
      for (const field of ["url", "jobTitle", "email"] as const) {
        const value = text(field);
        if (value !== undefined) author[field] = value;
      }
      authors.push(author);
    }
    return authors;
  }

  #images(): Image[] {
    const found = this.#pick(this.#top, aliases.images);
    const images: Image[] = [];
    for (const entry of found === undefined ? [] : this.#entries(found)) {
      const at = `/images/${images.length}`;
      if (!isObject(entry.value)) {
        const url = this.#text(entry, `${at}/url`);
        if (url !== undefined && url !== "") images.push({ url });
        continue;
      }
      const members = this.#index(entry.value, entry.pointer);
      const text = (name: keyof typeof imageAliases): string | undefined => {
        const picked = this.#first(this.#pick(members, imageAliases[name]));
        const inner = isObject(picked?.value)
          ? this.#pick(this.#index(picked.value, picked.pointer), ["name", "url", "src", "value"])
          : picked;
        return this.#text(inner, `${at}/${name}`);
      };
      const url = text("url");
      if (url === undefined) {
        const message = "Image has no URL, expected one";
        this.#troubles.push({ rule: unreadable, message, at: this.#origin(entry.pointer) });
        continue;
      }
      this.#mark(at, entry.pointer);
      const image: Writable<Image> = { url };
      for (const field of ["caption", "credit", "alternateText", "mediaType", "license"] as const) {
        const value = text(field);
        if (value !== undefined) image[field] = value;
      }
      for (const field of ["width", "height", "length"] as const) {
        const value = text(field);
        const size = value === undefined ? undefined : /^(\d{1,12})(?:\.0+)?(?:\s?px)?$/.exec(value)?.[1];
        if (size !== undefined) image[field] = Number(size);
        else if (value !== undefined) {
          const message = `Image ${field} is "${value}", expected a whole number`;
          this.#troubles.push({ rule: unreadable, message, at: this.#at[`${at}/${field}`] as Origin });
        }
      }
      images.push(image);
    }
    return images;
  }
}

/** Splits `a, b; c`; each part keeps its own place where the written text has the value's length. */
function splitList(text: string, origin: Origin, add: (word: string, origin: Origin) => void): void {
  const isEven = origin.end - origin.start === text.length;
  for (let from = 0; from <= text.length; ) {
    let to = from;
    while (to < text.length && text[to] !== "," && text[to] !== ";") to++;
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    const place = isEven ? { ...origin, start: origin.start + start, end: origin.start + end } : origin;
    add(text.slice(start, end), place);
    from = to + 1;
  }
}
