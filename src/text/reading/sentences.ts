/** Where sentences begin and end, over tokens. */
import type { Compiled } from "./compiled.ts";
import type { Token } from "./tokens.ts";

/** A sentence as a half-open range of token indexes, without breaks. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const closing = new Set(["”", '"', "»", "’", "'", ")", "“", "]"]);

/** Splits at paragraph breaks and at full stops that end a sentence. */
export function sentencesOf(tokens: readonly Token[], compiled: Compiled): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "break") {
      close(at);
      from = at + 1;
      continue;
    }
    if (token.kind !== "mark") continue;
    const mark = token.form.text;
    if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…" && mark !== "...") continue;
    let next = at + 1;
    while (
      next < tokens.length &&
      tokens[next]!.kind === "mark" &&
      !tokens[next]!.spaced &&
      closing.has(tokens[next]!.form.text)
    )
      next++;
    const after = tokens[next];
    if (!after || after.kind === "break") {
      close(next);
      continue;
    }
    if (endsSentence(tokens, at, next, compiled)) {
      close(next);
      at = next - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, next: number, compiled: Compiled): boolean {
  const before = tokens[at - 1];
  const after = tokens[next]!;
  const mark = tokens[at]!.form.text;
  if (after.kind === "word" && after.form.shape === "lower") return false;
  if (
    after.kind === "mark" &&
    (after.form.text === "," || after.form.text === ")" || after.form.text === "-" || after.form.text === "–")
  )
    return false;
  if (mark === "." && before && before.end === tokens[at]!.start) {
    if (before.kind === "word") {
      // An initial, or an abbreviation.
      if (before.form.text.length === 1 && before.form.shape === "capital") return false;
      if (compiled.abbreviations.has(before.form.folded)) return false;
      // Words without a blank after the stop are two sentences only if both look like words (a slip of the keyboard).
      if (!after.spaced && next === at + 1)
        return before.form.shape === "lower" && before.form.text.length > 2 && after.kind === "word";
    }
    if (before.kind === "number" && !after.spaced) return false;
    // "25. Bölge", "4. Uluslararası": an ordinal, unless the sentence is long enough to end in a number.
    if (before.kind === "number" && before.value > 0 && before.value < 100 && before.form.text === "") return false;
  }
  return true;
}
