/** The files of pictures, where they lie beside an article or in the folder that the site serves: how long they are, of what type and size. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { disableTypes, imageSize } from "image-size";
import type { FindPicture, PictureFile } from "../syntax/articles/measured-pictures.ts";
import { articleUrl, resolveUrl } from "../syntax/publishing/article-url.ts";
import type { Site } from "../types.ts";
import { isWithin } from "./files.ts";

/** Types as IANA registers them, of the pictures that browsers show. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  heic: "image/heic",
  heif: "image/heif",
  svg: "image/svg+xml",
  bmp: "image/bmp",
  ico: "image/vnd.microsoft.icon",
  jxl: "image/jxl",
  "jxl-stream": "image/jxl",
  tiff: "image/tiff",
};

// formats that no page shows, some of which are told by two bytes alone
disableTypes(["cur", "dds", "icns", "j2c", "jp2", "ktx", "pnm", "psd", "tga"]);

/** Bytes that tell the size of most pictures, and of those with long metadata before it. */
const HEADS = [65_536, 4_000_000];

/** Orientations of Exif (tag 0x0112) that lay a picture on its side. */
const SIDEWAYS = 5;

/**
 * Finds pictures beside the article that names them (`road.jpg`), or under `static`, the folder that the site serves at its URL (`/media/road.jpg`, or with the
 * site's URL). A path leads to no file outside the working directory and that folder; a URL with a query may name another size and is not looked for.
 */
export function openPictures(site: Site, cwd = process.cwd()): FindPicture {
  const served = site.static === undefined ? undefined : resolve(cwd, site.static);
  return (url, article) => {
    if (/[?#\0]/.test(url)) return undefined;
    const isBeside = !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url);
    const paths = isBeside ? [[cwd, dirname(resolve(cwd, article.uri)), url]] : [];
    const full = resolveUrl(url, articleUrl(article, site));
    if (served !== undefined && full.startsWith(site.url)) paths.push([served, served, full.slice(site.url.length)]);
    for (const [within = "", folder = "", path = ""] of paths) {
      const file = resolve(folder, decoded(path));
      const measured = isWithin(within, file) ? measure(file) : undefined;
      if (measured) return measured;
    }
    return undefined;
  };
}

/** A path of a URL as a disk has it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What the file's own bytes say; undefined for what is no picture, or not to be read. */
function measure(path: string): PictureFile | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size === 0) return undefined;
    for (const length of HEADS) {
      const size = sizeOf(headOf(file, Math.min(length, stat.size)));
      if (size) return { length: stat.size, ...size };
      if (length >= stat.size) return undefined;
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function headOf(file: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
}

function sizeOf(bytes: Uint8Array): Omit<PictureFile, "length"> | undefined {
  try {
    const { type = "", width, height, orientation = 1 } = imageSize(bytes);
    const mediaType = MEDIA_TYPES[type];
    if (mediaType === undefined) return undefined;
    // a drawing has the size that the page gives it
    if (type === "svg" || !(width > 0 && height > 0)) return { mediaType };
    return orientation < SIDEWAYS ? { mediaType, width, height } : { mediaType, width: height, height: width };
  } catch {
    return undefined;
  }
}
