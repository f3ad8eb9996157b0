/** What finders hand on: a name at its tokens, in base form, with the mechanism that found it. */
import type { Mention } from "../../types.ts";
import type { Form } from "../words/forms.ts";
import { Oblique, type Reading, Tag } from "../words/morphology.ts";
import { baseOf, spanOf, type Text } from "./reading.ts";

export interface Found {
  readonly kind: "body" | "place" | "person" | "work";
  /** Tokens, half open. */
  readonly from: number;
  readonly to: number;
  /** Base form. */
  readonly name: string;
  readonly type: string;
  readonly rule: string;
  /** Other base forms that this mention stands for (with its owner, its generic noun). */
  readonly also?: readonly string[] | undefined;
  /** ISO code of a place. */
  readonly country?: string | undefined;
  /** Tags of the reading of its last word. */
  readonly tags: number;
  /** Surface span, if narrower than the tokens (one half of Rusiya-Ukrayna). */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** The mention that tokens `from` to `to` make. */
export function mentionAt(text: Text, from: number, to: number, rule: string): Mention {
  const { start, end } = spanOf(text, from, to);
  return { start, end, text: text.text.slice(start, end), rule };
}

/** The mention that a found name makes. */
export function mentionOf(text: Text, found: Found): Mention {
  const span = spanOf(text, found.from, found.to);
  const start = found.start ?? span.start;
  const end = found.end ?? span.end;
  return { start, end, text: text.text.slice(start, end), rule: found.rule };
}

/** Tokens `from` to `to` as a name: the last word in the base form of a reading, blanks single, quotes kept. */
export function nameOf(text: Text, from: number, to: number, last?: Reading): string {
  let out = "";
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!;
    if (at > from && token.spaced) out += " ";
    const word = token.kind === "number" ? text.text.slice(token.start, token.end) : token.form.plain;
    out += at === to - 1 && last ? withoutJoiner(baseOf(word, last)) : word;
  }
  return out;
}

const withoutJoiner = (word: string): string => word.replace(/['’ʼ-]+$/, "");

/** The reading that takes case off and leaves a possessive ending on, as names of bodies want: Nazirliyinin -> Nazirliyi. */
export function keepPossessive(form: Form, full: Reading): Reading {
  if (!(full.tags & Tag.possessive)) return full;
  // Galatasaray'ı: behind its mark the ending is a case, whatever else it looks like.
  if (/['’ʼ]/.test(form.plain[form.plain.length - full.cut] ?? "")) return full;
  const rest = full.tags & ~Tag.possessive & ~Tag.plural;
  let best: Reading | undefined;
  for (const reading of form.readings) {
    if (reading.tags !== rest || reading.cut >= full.cut || reading.tail) continue;
    if (!best || reading.cut > best.cut) best = reading;
  }
  return best ?? form.readings[0]!;
}

/** A cell for each token, 1 where one of the founds lies. */
export function coverOf(text: Text, founds: readonly Found[]): Uint8Array {
  const covered = new Uint8Array(text.tokens.length);
  for (const { from, to } of founds) covered.fill(1, from, to);
  return covered;
}

/** All case bits. */
export const AnyCaseTag = Oblique;

export { isNominative } from "../words/morphology.ts";

/** BAKI is Bakı where the lexicon does not write it in capitals. */
export const unshout = (name: string, base: string): string =>
  name.length > 2 && name === name.toUpperCase() && base !== base.toUpperCase() && base.length === name.length
    ? base
    : name;
