/** Runs of characters that mean nothing but themselves, which a tokenizer need not look at one by one. */

/** ASCII characters that end a run: one cell each, not zero for those that do. */
export type Signs = Uint8Array;

const ASCII = 128;

/** The signs of a text; NUL and carriage return, which no HTML is to hold, end every run. */
export function signs(text: string): Signs {
  const marked = new Uint8Array(ASCII);
  for (const sign of `${text}\0\r`) marked[sign.charCodeAt(0)] = 1;
  return marked;
}

/** Offset of the first character from `at` on that is one of the signs, or the end of the text. */
export function runEndOf(text: string, at: number, ends: Signs): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < ASCII && ends[code] !== 0) break;
  }
  return end;
}
