/** Writing XML: only characters that XML 1.0 allows, everything else escaped, nothing that depends on CDATA. */

// What XML 1.0 §2.2 forbids, and the C1 controls and non-characters that it discourages: always the trace of a wrong decoding.
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL =
  /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A character that had to be left out: its code point and its offset in the text. */
export interface Dropped {
  readonly codePoint: number;
  readonly offset: number;
}

/** The text without characters that XML 1.0 has no way to hold. */
export function keepLegal(text: string): string {
  return text.replace(ILLEGAL, "");
}

/** The characters that `keepLegal` leaves out. */
export function illegalCharacters(text: string): readonly Dropped[] {
  return Array.from(text.matchAll(ILLEGAL), (match) => ({ codePoint: match[0].charCodeAt(0), offset: match.index }));
}

/** Character data for an element. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return keepLegal(text).replace(/\r\n?/g, "\n").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Character data for an element that some readers take for HTML: RSS Profile, "character data", asks for hexadecimal references. */
function escapePlain(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return keepLegal(text)
    .replace(/\r\n?/g, "\n")
    .replace(/&/g, "&#x26;")
    .replace(/</g, "&#x3C;")
    .replace(/>/g, "&#x3E;");
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return keepLegal(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Attributes in the given order; those without value are left out. */
export function writeAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
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
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  if (text === undefined || text.trim() === "") return "";
  return `<${name}${writeAttributes(attributes)}>${escapeText(text)}</${name}>\n`;
}

/** An element of plain text in a format whose readers may take it for HTML (RSS). */
export function writePlain(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
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
