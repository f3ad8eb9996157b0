/** Writing XML: only characters that XML 1.0 allows, everything else escaped; markup of another language in CDATA where that can hold it. */

import { LONE_SURROGATE } from "./xml-names.ts";

// What XML 1.0 §2.2 forbids, and the C1 controls and non-characters that it discourages: always the trace of a wrong decoding.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;
const ILLEGAL = new RegExp(`${CONTROL.source}|${LONE_SURROGATE.source}`, "g");
/** What most short texts have none of: they are written as they are after one look. */
const ODD = new RegExp(`[&<>\\r\\ud800-\\udfff]|${CONTROL.source}`);

/** A character that had to be left out: its code point and its offset in the text. */
export interface Dropped {
  readonly codePoint: number;
  readonly offset: number;
}

const LONG = 500;
/** The long text found legal last: on its way into several feeds an article's is asked of at every step. */
let lastLegal = "";

/** True where XML 1.0 can hold the text as it is: asked of everything, hence in two quick looks. */
function isLegal(text: string): boolean {
  if (text === lastLegal) return true;
  const legal = !CONTROL.test(text) && text.isWellFormed();
  if (legal && text.length >= LONG) lastLegal = text;
  return legal;
}

/** The text without characters that XML 1.0 has no way to hold. */
export function keepLegal(text: string): string {
  return isLegal(text) ? text : text.replace(ILLEGAL, "");
}

/** The characters that `keepLegal` leaves out. */
export function illegalCharacters(text: string): readonly Dropped[] {
  return Array.from(text.matchAll(ILLEGAL), (match) => ({ codePoint: match[0].charCodeAt(0), offset: match.index }));
}

/** Character data for an element. */
export function escapeText(text: string): string {
  if (!ODD.test(text)) return text;
  return newlines(keepLegal(text)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Character data for an element that some readers take for HTML: RSS Profile, "character data", asks for hexadecimal references. */
function escapePlain(text: string): string {
  if (!ODD.test(text)) return text;
  return newlines(keepLegal(text)).replace(/&/g, "&#x26;").replace(/</g, "&#x3C;").replace(/>/g, "&#x3E;");
}

/** Line ends as XML reads them (XML 1.0 §2.11). */
function newlines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  if (!ODD.test(text) && !/["\t\n]/.test(text)) return text;
  return keepLegal(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Attributes in the given order; those without value are left out. */
export function writeAttributes(attributes?: Readonly<Record<string, string | number | undefined>>): string {
  if (attributes === undefined) return "";
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}

/** An element with text, or nothing at all where the text is unknown or blank. */
export function writeElement(
  name: string,
  text: string | undefined,
  attributes?: Readonly<Record<string, string | number | undefined>>,
): string {
  if (text === undefined || text.trim() === "") return "";
  return `<${name}${writeAttributes(attributes)}>${escapeText(text)}</${name}>\n`;
}

/** An element of markup, such as HTML: as it is within CDATA, which keeps it readable and short; escaped where it holds CDATA's end. */
export function writeMarkup(
  name: string,
  markup: string | undefined,
  attributes?: Readonly<Record<string, string | number | undefined>>,
): string {
  if (markup === undefined || !markup.includes("<") || markup.includes("]]>"))
    return writeElement(name, markup, attributes);
  return `<${name}${writeAttributes(attributes)}><![CDATA[${newlines(keepLegal(markup))}]]></${name}>\n`;
}

/** An element of plain text in a format whose readers may take it for HTML (RSS). */
export function writePlain(
  name: string,
  text: string | undefined,
  attributes?: Readonly<Record<string, string | number | undefined>>,
): string {
  if (text === undefined || text.trim() === "") return "";
  return `<${name}${writeAttributes(attributes)}>${escapePlain(text)}</${name}>\n`;
}

/** An element without content. */
export function writeEmpty(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return `<${name}${writeAttributes(attributes)}/>\n`;
}

/** Plain text as HTML, for elements whose readers expect that. */
export function htmlOfText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}
