/** Makes any text safe to show in a terminal, and knows how many columns it takes there. */
import { eastAsianWidth } from "get-east-asian-width";

/** Marks that would steer the terminal or reorder the line, and lone surrogates. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Cs}/gu;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
/** Latin, Greek and Cyrillic letters, blanks and punctuation: one column each, and none that joins with its neighbour. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/;
/** Made when first needed: loading its data takes longer than checking a file. */
let segmenter: Intl.Segmenter | undefined;
const graphemesOf = (text: string) => {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
};

function visible(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  if (code === 9) return "    ";
  if (code < 32) return String.fromCharCode(0x2400 + code);
  if (code === 127) return "\u2421";
  return code >= 0xd800 && code <= 0xdfff ? "\ufffd" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** The text with tabs as blanks and all that could steer a terminal made visible. */
export function displayed(text: string): string {
  return text.replace(UNSAFE, visible);
}

/** Columns that a text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) {
    if (EMOJI.test(segment)) width += 2;
    else if (!/^[\p{M}\p{Cf}]/u.test(segment)) width += eastAsianWidth(segment.codePointAt(0) ?? 0);
  }
  return width;
}

/** Splits a text into what a reader sees as characters. */
export function* charactersOf(text: string): Iterable<string> {
  if (PLAIN.test(text)) yield* text;
  else for (const { segment } of graphemesOf(text)) yield segment;
}
