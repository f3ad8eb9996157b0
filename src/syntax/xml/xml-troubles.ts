/** What is well-formed in an XML document and yet a trouble: its encoding, its document type, traces of a wrong decoding. */
import type { Trouble } from "../../types.ts";
import type { XmlDocument } from "./xml-tree.ts";

/** Encodings that feed readers are known to read. */
const COMMON = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|iso-8859-15|cp1252)$/i;
const KNOWN =
  /^(?:utf-?8|utf-?16(?:le|be)?|utf-?32|ucs-?[24]|us-ascii|ascii|latin-?\d+|iso-?8859-?\d{1,2}|iso-2022-(?:jp|kr)|windows-\d{3,4}|cp\d{3,4}|koi8-[ru]|mac[\w-]*|x-mac-\w+|big5(?:-hkscs)?|gb\w*|euc-(?:jp|kr|tw)|shift[_-]jis|tis-620|ibm\d+|ebcdic[\w-]*|johab|hz-gb-2312|viscii)$/i;
const NONSTANDARD = /^(?:utf8|utf16|latin-?1|ascii|iso8859-?1|iso-?88591|cp1252)$/i;
/** C1 controls and the replacement character; letters that are two bytes of UTF-8 read as Latin-1. */
const MISREAD = /[\u0080-\u009f\ufffd]|[\u00c2\u00c3][\u0080-\u00bf]/g;
/** The same written as references. */
const MISREAD_REFERENCE = /&#(?:1[2-5]\d|x[89][0-9a-f]|x?fffd|65533);/gi;
const MAX = 20;

/** Troubles of a document that could be read. */
export function xmlTroubles(
  text: string,
  { version, encoding, declarationEnd, doctype, instructions, isPlain }: XmlDocument,
): readonly Trouble[] {
  const troubles: Trouble[] = [];
  const say = (rule: string, message: string, start: number, end: number): void => {
    troubles.push({ rule, message, at: { start, end } });
  };
  if (version !== undefined && version !== "1.0")
    say("xml/version", `XML version is ${version}, expected 1.0`, 0, declarationEnd);
  if (encoding !== undefined) {
    if (!KNOWN.test(encoding))
      say("xml/unknown-encoding", `Encoding is "${encoding}", which is none that we know`, 0, declarationEnd);
    else if (!COMMON.test(encoding))
      say(
        "xml/obscure-encoding",
        `Encoding is "${encoding}", expected UTF-8, which every reader knows`,
        0,
        declarationEnd,
      );
    else if (NONSTANDARD.test(encoding))
      say("xml/encoding-name", `Encoding is written "${encoding}", expected its registered name`, 0, declarationEnd);
  }
  if (doctype !== undefined) {
    const isNetscape = /^https?:\/\/my\.netscape\.com\/publish\/formats\/rss-0\.91\.dtd$/.test(doctype.systemId ?? "");
    if (isNetscape)
      say(
        "xml/deprecated-dtd",
        `Document type refers to "${doctype.systemId}", which is no longer there`,
        doctype.start,
        doctype.end,
      );
    else if (doctype.external.size > 0)
      say(
        "xml/external-entity",
        "Document type declares entities that lie in other files, which readers do not fetch",
        doctype.start,
        doctype.end,
      );
  }
  for (const { target, start, end } of instructions) {
    if (target === "xml-stylesheet" && /\btype\s*=\s*["']text\/(?:xsl|xml)/.test(text.slice(start, end))) {
      say("xml/stylesheet", "Document is styled by XSLT, which browsers are about to drop", start, end);
    }
  }
  const traces = [
    ...(isPlain ? [] : text.matchAll(MISREAD)),
    ...(text.includes("&#") ? text.matchAll(MISREAD_REFERENCE) : []),
  ];
  for (const match of traces.sort((a, b) => a.index - b.index).slice(0, MAX)) {
    const shown = match[0].startsWith("&")
      ? match[0]
      : `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    say(
      "xml/misread-character",
      `Character ${shown} is the trace of a wrong decoding, expected the letter that was meant`,
      match.index,
      match.index + match[0].length,
    );
  }
  return troubles;
}
