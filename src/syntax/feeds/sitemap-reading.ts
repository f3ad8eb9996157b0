/** What the parts of a sitemap share: how a finding is told, and how a value is read off. */
import type { FeedValue } from "../../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { epochOfDate, W3CDTF } from "./feed-dates.ts";

/** Takes down a finding on an element. */
export type Say = (rule: string, at: string, element: XmlElement, message: string) => void;

/** The text of an element with its place. */
export function textOf(element: XmlElement | undefined, at: string): FeedValue | undefined {
  if (element === undefined) return undefined;
  return {
    text: element.text.trim(),
    at: `${at}/${element.name}`,
    span: { start: element.innerStart, end: element.innerEnd },
  };
}

/** A field, or nothing where there is no value. */
export function given<K extends string>(name: K, found: FeedValue | undefined): { readonly [key in K]?: FeedValue } {
  return found === undefined ? {} : ({ [name]: found } as { readonly [key in K]?: FeedValue });
}

/** True for a date as the W3C writes it, that there is. */
export function isW3cDate(text: string): boolean {
  return W3CDTF.test(text) && (text.length <= 7 || epochOfDate(text) !== undefined);
}
