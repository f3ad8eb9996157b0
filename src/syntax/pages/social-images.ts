/** The pictures that a page offers to social networks, each with the properties that follow it. */
import type { Page } from "../../types.ts";
import { tagsWhere } from "./page-rules.ts";

/** A picture of Open Graph; pointers lead to its URL and to its type. */
export interface SocialImage {
  readonly url: string;
  readonly at: string;
  readonly width?: number;
  readonly widthAt?: string;
  readonly height?: number;
  readonly heightAt?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly typeAt?: string;
}

/** The page's og:image tags in order; a structured property belongs to the picture before it, and its first value counts. */
export function socialImages(page: Page): readonly SocialImage[] {
  const images: { -readonly [K in keyof SocialImage]: SocialImage[K] }[] = [];
  for (const { name, value, at } of tagsWhere(page, (each) => /^og:image(?::|$)/.test(each))) {
    const text = value.trim();
    const last = images.at(-1);
    if (name === "og:image") {
      if (text !== "") images.push({ url: text, at });
    } else if (last === undefined) {
      if (name === "og:image:url" && text !== "") images.push({ url: text, at });
    } else if (name === "og:image:width" && /^\d{1,6}$/.test(text)) {
      last.width ??= Number(text);
      last.widthAt ??= at;
    } else if (name === "og:image:height" && /^\d{1,6}$/.test(text)) {
      last.height ??= Number(text);
      last.heightAt ??= at;
    } else if (name === "og:image:alt") last.alt ??= text;
    else if (name === "og:image:type" && last.type === undefined) {
      last.type = text;
      last.typeAt = at;
    }
  }
  return images;
}
