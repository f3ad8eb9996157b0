/** Character references in HTML: which of them say a character. */
import { HTML_ENTITIES } from "./html-vocabulary.ts";

const NAMED = /&([a-zA-Z][a-zA-Z0-9]{1,30});/y;
const NUMBERED = /&#(?:([0-9]{1,8})|[xX]([0-9a-fA-F]{1,7}));/y;

/** True for a character reference, and for an ampersand that cannot be meant as one. */
export function isReference(text: string, at: number): boolean {
  const c = text.charCodeAt(at + 1);
  if (c === 35) {
    NUMBERED.lastIndex = at;
    const match = NUMBERED.exec(text);
    if (match === null) return false;
    const code = match[1] === undefined ? Number.parseInt(match[2] as string, 16) : Number(match[1]);
    return code > 0 && code <= 0x10ffff && !(code >= 0x80 && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff);
  }
  if (!isLetter(c)) return true;
  if (text.startsWith("amp;", at + 1)) return true; // by far the most of them
  NAMED.lastIndex = at;
  const match = NAMED.exec(text);
  return match !== null && (HTML_ENTITIES.has(match[1] as string) || (match[1] as string).length > 2);
}

/** True for the code of a letter of ASCII. */
export function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
}
