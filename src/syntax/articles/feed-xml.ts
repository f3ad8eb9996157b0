/** What RSS and Atom items have in common: elements by their usual names, values with their places, pictures of Media RSS. */
import type { Origin, Prose, Span } from "../../types.ts";
import { prefixOf } from "../feeds/feed-namespaces.ts";
import { decodeXmlText } from "../lines/decoded-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { picture, plainOf, sizeOf, type Taken } from "./feed-article.ts";
import type { Picture } from "./make-article.ts";

/** The element's name with the usual prefix of its namespace; names of the format itself are bare. */
export function keyOf({ namespace, local, name }: XmlElement, core: string): string {
  if (namespace === core || namespace === "") return local;
  const prefix = prefixOf(namespace);
  return prefix === undefined ? name : `${prefix}:${local}`;
}

/** An element's characters, each knowing its place. */
export function proseOf(text: string, element: XmlElement): Prose {
  return decodeXmlText(text, { start: element.innerStart, end: element.innerEnd });
}

/** An element's text without blanks around it, and its place inside CDATA. */
export function taken(text: string, element: XmlElement | undefined): Taken | undefined {
  const value = element?.text.trim() ?? "";
  return element === undefined || value === "" ? undefined : { text: value, at: placeOf(text, element) };
}

/** The same of an element that may hold HTML. */
export function takenPlain(text: string, element: XmlElement | undefined): Taken | undefined {
  const found = taken(text, element);
  const plain = found === undefined ? "" : plainOf(found.text);
  return found === undefined || plain === "" ? undefined : { text: plain, at: found.at };
}

/** The value of an attribute. */
export function takenAttribute(element: XmlElement | undefined, name: string): Taken | undefined {
  const found = element?.attributes.find((attribute) => attribute.name === name);
  if (found === undefined) return undefined;
  return { text: found.value, at: { start: found.valueStart, end: found.valueEnd } };
}

/** The words of an element, inside CDATA. */
function placeOf(text: string, element: XmlElement): Origin {
  const inner: Span = { start: element.innerStart, end: element.innerEnd };
  const { map } = decodeXmlText(text, inner);
  return { start: map[0]?.start ?? inner.start, end: map.at(-1)?.end ?? inner.end };
}

/** Elements that `readPictures` takes. */
export const MEDIA = new Set(["media:content", "media:group", "media:thumbnail", "media:credit"]);

/** An enclosure, under whatever names its format has for the parts. */
export interface Enclosure {
  readonly url: Taken;
  readonly type: string | undefined;
  readonly length: string | undefined;
}

/** Pictures of an item; what is no picture is named in `lost`. */
export function readPictures(
  text: string,
  item: XmlElement,
  enclosures: readonly Enclosure[],
  core: string,
  lost: string[],
): Picture[] {
  const found: Picture[] = [];
  const child = (element: XmlElement, key: string) => element.children.find((each) => keyOf(each, core) === key);
  const all = item.children.flatMap((each) =>
    keyOf(each, core) === "media:group" ? [each, ...each.children] : [each],
  );
  const credit = taken(
    text,
    all.find((each) => keyOf(each, core) === "media:credit"),
  );
  for (const element of all) {
    if (keyOf(element, core) !== "media:content") continue;
    const value = (name: string) => takenAttribute(element, name);
    const [url, type, medium] = [value("url"), value("type")?.text, value("medium")?.text];
    const isPicture =
      medium === "image" || type?.startsWith("image/") || (!medium && !type && isPictureName(url?.text));
    if (url === undefined || !isPicture) {
      lost.push(`media:content of ${medium ?? type ?? "no kind"}`);
      continue;
    }
    const description = child(element, "media:description");
    const isHtml = takenAttribute(description, "type")?.text === "html";
    const caption = isHtml ? takenPlain(text, description) : taken(text, description);
    const own = taken(text, child(element, "media:credit")) ?? credit;
    for (const each of element.children)
      if (!["media:description", "media:credit", "media:thumbnail"].includes(keyOf(each, core)))
        lost.push(keyOf(each, core));
    found.push(
      picture(
        {
          url: url.text,
          width: sizeOf(value("width")?.text),
          height: sizeOf(value("height")?.text),
          caption: caption?.text,
          credit: own?.text,
          mediaType: type,
          length: sizeOf(value("fileSize")?.text),
        },
        {
          "": url.at,
          "/url": url.at,
          ...(caption ? { "/caption": caption.at } : {}),
          ...(own ? { "/credit": own.at } : {}),
        },
      ),
    );
  }
  for (const { url, type, length } of enclosures) addEnclosure(url, type, sizeOf(length), found, lost);
  if (found.length > 0) return found;
  const thumbnail = all.find((each) => keyOf(each, core) === "media:thumbnail");
  const url = takenAttribute(thumbnail, "url");
  if (url === undefined || url.text === "") return found;
  const [width, height] = ["width", "height"].map((name) => sizeOf(takenAttribute(thumbnail, name)?.text));
  return [picture({ url: url.text, width, height }, { "": url.at, "/url": url.at })];
}

function isPictureName(url: string | undefined): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url ?? "");
}

/** An enclosure of a picture that stands there already tells its type and length. */
function addEnclosure(
  url: Taken,
  type: string | undefined,
  length: number | undefined,
  found: Picture[],
  lost: string[],
) {
  const twins = found.filter(({ image }) => image.url === url.text);
  if (twins.some(({ image }) => image.length !== undefined && image.mediaType !== undefined)) return;
  const [first] = twins;
  if (first !== undefined) {
    const { image, at } = first;
    const known = { ...(type === undefined ? {} : { mediaType: type }), ...(length === undefined ? {} : { length }) };
    found[found.indexOf(first)] = { image: { ...known, ...image }, at };
  } else if (type?.startsWith("image/") || (!type && isPictureName(url.text)))
    found.push(picture({ url: url.text, mediaType: type, length }, { "": url.at, "/url": url.at }));
  else lost.push(`enclosure of ${type || "no type"}`);
}
