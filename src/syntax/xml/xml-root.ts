/** Tells what an XML document is by the name of its root element, without reading the rest. */

// The prolog of XML: declaration, comments, instructions, and a document type without internal subset.
const PROLOG = /(?:\s+|<!--(?:(?!-->)[\s\S])*-->|<\?(?:(?!\?>)[\s\S])*\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/y;
const ROOT = /<(?:[\w.-]+:)?([\w.-]+)/y;

/** The root element's name without its prefix; undefined where the text does not begin like XML. */
export function rootNameOf(text: string): string | undefined {
  const head = text.slice(0, 65_536).replace(/^\ufeff/, "");
  PROLOG.lastIndex = 0;
  PROLOG.test(head);
  ROOT.lastIndex = PROLOG.lastIndex;
  return ROOT.exec(head)?.[1];
}
