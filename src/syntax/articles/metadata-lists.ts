/** Authors, pictures and keywords of metadata, in the many shapes that content systems give them. */
import type { Byline, Image, Origin } from "../../types.ts";
import { isObject } from "../json/json.ts";
import { aliases, authorAliases, besideImage, imageAliases } from "./metadata-aliases.ts";
import { blank, type FieldReader, unknown } from "./metadata-fields.ts";
import { reportUnknownIn } from "./metadata-names.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Authors as text, list or objects; a name is left as written, also where it names two. */
export function readAuthors(reader: FieldReader): Byline[] {
  const authors: Byline[] = [];
  const empty = aliases.authors.map((name) => reader.top.get(name)).find((found) => found !== undefined);
  if (empty !== undefined && (empty.value === null || (Array.isArray(empty.value) && empty.value.length === 0)))
    reader.mark("/authors", empty.pointer);
  for (const entry of reader.entries(reader.pick(reader.top, aliases.authors))) {
    const at = `/authors/${authors.length}`;
    if (!isObject(entry.value)) {
      const name = reader.text(entry, `${at}/name`);
      if (name !== undefined) authors.push({ type: "Person", name });
      continue;
    }
    const members = reader.members(entry.value, entry.pointer);
    const text = (name: keyof typeof authorAliases): string | undefined =>
      reader.text(reader.first(reader.pick(members, authorAliases[name])), `${at}/${name}`);
    const name = text("name");
    reportUnknownIn(reader, members, "author");
    if (name === undefined) {
      reader.report(entry.pointer, "Author has no name, expected one");
      continue;
    }
    reader.mark(at, entry.pointer);
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

/** Pictures as URL, list or objects; sizes that are no whole numbers are reported and left out. */
export function readImages(reader: FieldReader): Image[] {
  const images: Image[] = [];
  const found = reader.pick(reader.top, aliases.images, (value) => typeof value !== "boolean" && value !== "");
  // false says that there is none; true says nothing
  const truth = reader.pick(reader.top, aliases.images, (value) => value === true);
  if (truth !== undefined && found === undefined) {
    const name = truth.pointer.slice(1);
    reader.report(truth.pointer, `Metadata field "${name}" is true, expected the address of a picture`);
  }
  for (const entry of reader.entries(found)) {
    const at = `/images/${images.length}`;
    if (!isObject(entry.value)) {
      const url = reader.text(entry, `${at}/url`);
      if (url !== undefined) images.push({ url });
      continue;
    }
    const members = reader.members(entry.value, entry.pointer);
    const text = (name: keyof typeof imageAliases): string | undefined => {
      const picked = reader.first(reader.pick(members, imageAliases[name]));
      const inner = isObject(picked?.value)
        ? reader.pick(reader.members(picked.value, picked.pointer), ["name", "url", "src", "value"])
        : picked;
      return reader.text(inner, `${at}/${name}`);
    };
    const url = text("url");
    reportUnknownIn(reader, members, "image");
    for (const [, { value, pointer }] of members)
      if (value === null && reader.keyOrigin(pointer) !== undefined)
        reader.report(
          pointer,
          `Image has a blank ${pointer.slice(pointer.lastIndexOf("/") + 1)}, expected a value`,
          blank,
        );
    if (url === undefined) {
      reader.report(entry.pointer, "Image has no URL, expected one");
      continue;
    }
    reader.mark(at, entry.pointer);
    const image: Writable<Image> = { url };
    for (const field of ["caption", "credit", "alternateText", "mediaType", "license"] as const) {
      const value = text(field);
      if (value !== undefined) image[field] = value;
    }
    for (const field of ["width", "height", "length"] as const) {
      const value = text(field);
      if (value === undefined) continue;
      const size = /^(\d{1,12})(?:\.0+)?(?:\s?px)?$/.exec(value)?.[1];
      if (size !== undefined) image[field] = Number(size);
      else {
        const pointer = reader.pick(members, imageAliases[field])?.pointer ?? entry.pointer;
        reader.report(pointer, `Image ${field} is "${value}", expected a whole number`);
      }
    }
    images.push(image);
  }
  const [only] = images;
  if (only !== undefined && images.length === 1) images[0] = withSiblings(reader, only);
  return images;
}

/** What stands beside the one picture of an article instead of in it: `image_alt`, `image_caption`. */
function withSiblings(reader: FieldReader, image: Image): Image {
  const whole: Writable<Image> = { ...image };
  for (const field of ["alternateText", "caption", "credit"] as const) {
    const value =
      whole[field] === undefined
        ? reader.text(reader.pick(reader.top, besideImage[field]), `/images/0/${field}`)
        : undefined;
    if (value !== undefined) whole[field] = value;
  }
  return whole;
}

/** Keywords of all fields that hold some, each once: lists, lists of named objects, and text parted by commas or semicolons. */
export function readKeywords(reader: FieldReader): string[] {
  const words: string[] = [];
  const seen = new Set<string>();
  const add = (word: string, origin: Origin): void => {
    if (word === "" || seen.has(word)) return;
    seen.add(word);
    reader.at[`/keywords/${words.length}`] = origin;
    words.push(word);
  };
  for (const name of aliases.keywords) {
    const found = reader.top.get(name);
    const own = new Set<string>();
    for (const entry of reader.entries(found)) {
      const { value, pointer } = entry;
      if (isObject(value) && !Array.isArray(found?.value)) {
        reader.report(pointer, `Metadata field "${pointer.slice(1)}" is an object, expected a list of keywords`);
        continue;
      }
      const named = isObject(value) ? reader.pick(reader.members(value, pointer), ["name", "title", "label"]) : entry;
      if (named === undefined || named.value === null || typeof named.value === "object") continue;
      const [text, origin] = [reader.written(named), reader.origin(named.pointer)];
      if (Array.isArray(found?.value)) {
        const word = text.trim();
        if (word === "") reader.report(named.pointer, "Keyword is blank, expected text or none", unknown);
        else if (own.has(word))
          reader.report(named.pointer, `Keyword "${word}" stands twice, expected once`, "newsroom/keyword-repeated");
        own.add(word);
        add(word, origin);
      } else {
        if (/^-[^\s\d-]/.test(text))
          reader.report(pointer, `Keywords are "${text.slice(0, 80)}", expected a blank after each dash of the list`);
        if (/^\s*[,;]|[,;]\s*[,;]/.test(text))
          reader.report(pointer, "Keyword is blank, expected text or none", unknown);
        splitList(text, origin, add);
      }
    }
  }
  return words;
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
