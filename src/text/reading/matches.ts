/** What the lexicons of a language find at each token of a text. */
import { compareReadings, fits, isOpening } from "../words/forms.ts";
import { type KnownEntry, type Node, startOf } from "../words/lexicon.ts";
import { type Reading, Tag } from "../words/morphology.ts";
import type { Compiled } from "./compiled.ts";
import type { Token } from "./tokens.ts";

/** An entry found at tokens `from` to `to`. */
export interface Match {
  readonly entry: KnownEntry;
  readonly from: number;
  readonly to: number;
  /** How the first and the last word were read. */
  readonly first: Reading;
  readonly last: Reading;
}

/** What lexicons say of the words from a token on: longest first, then whole words before cut ones; undefined if nothing. */
export function matchesAt(tokens: readonly Token[], at: number, compiled: Compiled): Match[] | undefined {
  const { entries, openings } = tokens[at]!.form;
  if (!entries.length && !openings.length) return undefined;
  const out: Match[] = [];
  for (const { node, reading } of openings) follow(tokens, at, at + 1, node, reading, compiled, out);
  if (out.length > 1) sortMatches(out);
  for (const { entry, reading } of entries) out.push({ entry, from: at, to: at + 1, first: reading, last: reading });
  return out.length ? out : undefined;
}

/** By insertion, as there are two or three. */
function sortMatches(matches: Match[]): void {
  for (let at = 1; at < matches.length; at++) {
    const one = matches[at]!;
    let to = at;
    for (; to > 0 && isBefore(one, matches[to - 1]!); to--) matches[to] = matches[to - 1]!;
    matches[to] = one;
  }
}

const isBefore = (a: Match, b: Match): boolean => (b.to - a.to || compareReadings(a.last, b.last)) < 0;

function follow(
  tokens: readonly Token[],
  from: number,
  at: number,
  node: Node,
  first: Reading,
  compiled: Compiled,
  out: Match[],
): void {
  const token = tokens[at];
  if (!token || !node.next || token.kind === "break" || at - from > 7) return;
  if (token.kind !== "number" && !(node.starts & token.form.starts)) return;
  // капитан 1 ранга: a number inside a phrase stands for itself.
  const number = token.kind === "number" ? `${token.value}${token.form.folded && `-${token.form.folded}`}` : "";
  const readings = number ? [{ base: number, cut: 0, tail: "", tags: 0 }] : token.form.readings;
  for (const reading of readings) {
    if (!(node.starts & startOf(reading.base))) continue;
    const next = node.next.get(reading.base) ?? pluralOf(node.next, reading, compiled);
    if (!next) continue;
    if (next.entries)
      for (const entry of next.entries)
        if (fits(entry, first, reading, compiled)) out.push({ entry, from, to: at + 1, first, last: reading });
    if (next.next && isOpening(reading, compiled)) follow(tokens, from, at + 1, next, first, compiled, out);
  }
}

/** iş insanları is the plural of iş insanı: behind the plural the ending of the compound stands once. */
function pluralOf(next: ReadonlyMap<string, Node>, reading: Reading, compiled: Compiled): Node | undefined {
  if (!compiled.agglutinative || !(reading.tags & Tag.plural) || !(reading.tags & Tag.possessive)) return undefined;
  for (const vowel of compiled.possessedVowels) {
    const found = next.get(reading.base + vowel) ?? next.get(reading.base + compiled.linker + vowel);
    if (found) return found;
  }
  return undefined;
}
