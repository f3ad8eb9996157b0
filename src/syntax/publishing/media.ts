/** Pictures of an article as Media RSS elements, which RSS and Atom share. */
import type { Image } from "../../types.ts";
import { htmlOfText, writeElement, writeEmpty, writePlain } from "../xml/xml-text.ts";

/** What looks like markup is said to be none by being HTML that shows it. */
function writeCaption(caption: string | undefined): string {
  if (caption === undefined || !/[<&]/.test(caption))
    return writeElement("media:description", caption, { type: "plain" });
  return writeElement("media:description", htmlOfText(caption), { type: "html" });
}

/** `media:content` of a picture with caption, credit and what else a consumer wants in it. */
export function writePicture(image: Image, more = ""): string {
  const { url, mediaType: type, width, height, length: fileSize } = image;
  const children = writeCaption(image.caption) + writePlain("media:credit", image.credit) + more;
  const open = writeEmpty("media:content", { url, medium: "image", type, width, height, fileSize });
  return children === "" ? open : `${open.slice(0, -3)}>\n${children}</media:content>\n`;
}

/** `media:content` for each picture, and `media:thumbnail` for the first. */
export function writeMedia(images: readonly Image[]): string {
  let text = "";
  for (const image of images) text += writePicture(image);
  const [first] = images;
  if (first === undefined) return text;
  return text + writeEmpty("media:thumbnail", { url: first.url, width: first.width, height: first.height });
}
