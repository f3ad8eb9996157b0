/** Names a finding so that it is known again when lines have moved: by rule, file, place in the tree and words, not by line. */

/** What a fingerprint is made of; a `Diagnostic` is one. */
export interface Identifiable {
  readonly rule: string;
  readonly uri: string;
  readonly pointer: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Longer stretches change with every edit inside them, so they say nothing about sameness. */
const LONGEST_SNIPPET = 200;

/** One fingerprint for each finding of a document, in their order; equal findings are told apart by their number. */
export function fingerprintsOf(findings: readonly Identifiable[], text = ""): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, uri, pointer, span }) => {
    const length = span.end - span.start;
    const snippet = length > 0 && length <= LONGEST_SNIPPET ? text.slice(span.start, span.end) : "";
    const words = /^\s*[[{<]/.test(snippet) ? "" : snippet.replace(/\s+/g, " ").trim();
    const place = pointer.replace(/\/\d+(?=\/|$)/g, "/*");
    const key = [rule, uri, place, words].join("\n");
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return fingerprintOf(nth === 0 ? key : `${key}\n${nth}`);
  });
}

/** A text in 64 bits, as 16 hexadecimal digits: two lanes of FNV-1a, each with its own start, mixed at the end. */
export function fingerprintOf(text: string): string {
  let [left, right] = lanesOf(text);
  left = Math.imul(left ^ (left >>> 16) ^ right, 0xc2b2ae35);
  right = Math.imul(right ^ (right >>> 15) ^ left, 0x27d4eb2f);
  return [left, right].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The two lanes before they are mixed, as signed 32-bit numbers. */
export function lanesOf(text: string): [number, number] {
  let left = 0x811c9dc5 | 0;
  let right = 0x9e3779b9 | 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ unit, 0x85ebca6b);
    right ^= right >>> 13;
  }
  return [left, right];
}
