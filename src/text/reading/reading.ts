/** A text being read: its tokens with all that lexicons say of them, shared by the finders of names, dates and events. */
import type { Span } from "../../types.ts";
import type { Entry, Node, Role } from "../words/lexicon.ts";
import { isNominative, type Reading, Tag } from "../words/morphology.ts";
import type { Compiled } from "./pack.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

/** An entry found at tokens `from` to `to`. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /** How the first and the last word were read. */
  readonly first: Reading;
  readonly last: Reading;
}

export interface Text {
  readonly text: string;
  readonly compiled: Compiled;
  readonly published: string | undefined;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each token, -1 for breaks. */
  readonly sentenceOf: Int32Array;
  /** Matches that begin at each token, longest first; undefined for none. */
  readonly matches: readonly (readonly Match[] | undefined)[];
  /** Index of the closing token of the quotation that opens at a token, 0 for none. */
  readonly quoteEnd: Int32Array;
  /** Folded forms that the text also has in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Folded forms that the text has with a capital. */
  readonly capitals: ReadonlySet<string>;
  /** Tokens that stand in a run of capitals-only words (a headline in capitals). */
  readonly shouting: Uint8Array;
  /** Tokens of sentences that write most words with a capital (a headline), in languages that do so. */
  readonly titled: Uint8Array;
}

const openers: Readonly<Record<string, string>> = { "“": '”“"', "«": "»", "„": "“”", '"': '"”', "‘": "’", "”": '”"' };

/** Reads a text: tokens, sentences, lexicon matches, quotations. */
export function readText(text: string, compiled: Compiled, published: string | undefined): Text {
  const tokens = tokenize(text, compiled);
  const sentences = sentencesOf(tokens, compiled);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.from, sentence.to);
  });
  const lower = new Set<string>();
  const capitals = new Set<string>();
  const matches: (Match[] | undefined)[] = new Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "word") (token.form.shape === "lower" ? lower : capitals).add(token.form.folded);
    matches[at] = token.kind === "word" || token.kind === "mark" ? matchesAt(tokens, at, compiled) : undefined;
  }
  return {
    text,
    compiled,
    published,
    tokens,
    sentences,
    sentenceOf,
    matches,
    lower,
    capitals,
    quoteEnd: quotesOf(tokens),
    shouting: shoutingOf(tokens, sentences),
    titled: titledOf(tokens, sentences, compiled),
  }; // prettier-ignore
}

function matchesAt(tokens: readonly Token[], at: number, compiled: Compiled): Match[] | undefined {
  const { hits } = tokens[at]!.form;
  if (!hits.length) return undefined;
  let out: Match[] | undefined;
  for (const { node, reading } of hits) {
    if (node.entries) {
      out ??= [];
      for (const entry of node.entries) {
        if (fits(entry, reading, reading, compiled))
          out.push({ entry, from: at, to: at + 1, first: reading, last: reading });
      }
    }
    // Inside a phrase words of an agglutinative language stand as they are.
    if (node.next && (!compiled.agglutinative || reading.cut === 0)) {
      out ??= [];
      follow(tokens, at, at + 1, node, reading, compiled, out);
    }
  }
  if (out && out.length > 1) out.sort((a, b) => b.to - a.to || a.last.cut - b.last.cut || a.last.tags - b.last.tags);
  return out?.length ? out : undefined;
}

/** A verb's stem must carry an ending of a verb, and nothing else may; where all forms of verbs are listed none is a case of another. */
const fits = (entry: Entry, first: Reading, last: Reading, compiled: Compiled): boolean =>
  compiled.stems
    ? !!entry.verb === (last.tags & (Tag.finite | Tag.participle)) > 0
    : !(compiled.paradigms && entry.verb && first.cut > 0);

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
  // капитан 1 ранга: a number inside a phrase stands for itself.
  const number = token.kind === "number" ? `${token.value}${token.form.folded && `-${token.form.folded}`}` : "";
  const readings = number ? [{ base: number, cut: 0, tail: "", tags: 0 }] : token.form.readings;
  for (const reading of readings) {
    const next = node.next.get(reading.base) ?? pluralOf(node.next, reading, compiled);
    if (!next) continue;
    for (const entry of next.entries ?? []) {
      if (fits(entry, first, reading, compiled)) out.push({ entry, from, to: at + 1, first, last: reading });
    }
    if (next.next && (!compiled.agglutinative || reading.cut === 0))
      follow(tokens, from, at + 1, next, first, compiled, out);
  }
}

/** iş insanları is the plural of iş insanı: behind the plural the ending of the compound stands once. */
function pluralOf(next: ReadonlyMap<string, Node>, reading: Reading, compiled: Compiled): Node | undefined {
  if (!compiled.agglutinative || !(reading.tags & Tag.plural) || !(reading.tags & Tag.possessive)) return undefined;
  for (const vowel of "ıiuü") {
    const found = next.get(reading.base + vowel) ?? next.get(`${reading.base}s${vowel}`);
    if (found) return found;
  }
  return undefined;
}

function quotesOf(tokens: readonly Token[]): Int32Array {
  const ends = new Int32Array(tokens.length);
  let open = -1;
  let expected = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "break") open = -1;
    if (token.kind !== "mark") continue;
    const mark = token.form.text;
    if (open >= 0 && expected.includes(mark)) {
      ends[open] = at;
      open = -1;
    } else if (Object.hasOwn(openers, mark)) {
      open = at;
      expected = openers[mark]!;
    }
  }
  return ends;
}

function shoutingOf(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  for (const { from, to } of sentences) {
    let upper = 0;
    let all = 0;
    for (let at = from; at < to; at++) {
      const { kind, form } = tokens[at]!;
      if (kind !== "word" || form.text.length < 2) continue;
      all++;
      if (form.shape === "upper") upper++;
    }
    if (all > 2 && upper > all * 0.6) out.fill(1, from, to);
  }
  return out;
}

function titledOf(tokens: readonly Token[], sentences: readonly Sentence[], compiled: Compiled): Uint8Array {
  const out = new Uint8Array(tokens.length);
  if (!compiled.pack.letters.titleCaseHeadlines) return out;
  for (const { from, to } of sentences) {
    let capitals = 0;
    let all = 0;
    let last = false;
    for (let at = from; at < to; at++) {
      const { kind, form } = tokens[at]!;
      if (kind !== "word" || form.text.length < 4 || compiled.connectors.has(form.folded)) continue;
      all++;
      last = form.shape !== "lower";
      if (last) capitals++;
    }
    if (last && all > 3 && capitals > all * 0.7) out.fill(1, from, to);
  }
  return out;
}

/** The longest match of one of the roles that begins at a token. */
export function matchOf(text: Text, at: number, ...roles: readonly Role[]): Match | undefined {
  const found = text.matches[at];
  if (!found) return undefined;
  for (const match of found) if (roles.includes(match.entry.role)) return match;
  return undefined;
}

/** True if a token is a word of a list, in any form. */
export function isAmong(text: Text, at: number, words: ReadonlySet<string>): boolean {
  const token = text.tokens[at];
  if (token?.kind !== "word") return false;
  return words.has(token.form.folded) || token.form.readings.some(({ base }) => words.has(base));
}

/** Text of tokens `from` to `to` as written. */
export const surfaceOf = (text: Text, from: number, to: number): string =>
  to > from ? text.text.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end) : "";

/** Span of tokens `from` to `to`. */
export const spanOf = (text: Text, from: number, to: number): Span => ({
  start: text.tokens[from]!.start,
  end: text.tokens[Math.max(from, to - 1)]!.end,
});

/** A word in the base form that a reading gives, in the spelling of the text. */
export function baseOf(word: string, reading: Reading): string {
  if (!reading.cut && !reading.tail) return word;
  const letters = word.slice(0, word.length - reading.cut);
  return (
    letters +
    (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
      ? reading.tail.toUpperCase()
      : reading.tail)
  );
}

/** True if a match ends in a possessed noun, by its reading or because its entry does (müdafiə naziri). */
export const isPossessedMatch = (text: Text, { entry, last }: Match): boolean =>
  (last.tags & Tag.possessive) !== 0 ||
  (text.compiled.agglutinative &&
    (entry.base.includes(" ") ||
      entry.role === "place-head" ||
      isCompound(entry.base) ||
      !!entry.value?.includes("possessed")) &&
    /[ıiuü]$/u.test(text.compiled.fold(entry.base)));

/** Nouns that are compounds themselves: yayınevi, havayolları. */
const isCompound = (base: string): boolean => /(?:evi|ları|leri)$/.test(base);

/** True for words that begin with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && (token.form.shape === "capital" || token.form.shape === "upper");

/** First word of a sentence, past an opening quote or dash. */
export function isFirst(text: Text, at: number): boolean {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  if (!sentence) return true;
  if (sentence.from === at) return true;
  const before = text.tokens[at - 1]!;
  return before.kind === "mark" && (sentence.from === at - 1 || /^["“«„:]$/.test(before.form.text));
}

/** A match of a role that ends where a token begins. */
export function endingAt(text: Text, to: number, roles: readonly Match["entry"]["role"][]): Match | undefined {
  let best: Match | undefined;
  for (let from = to - 1; from >= 0 && to - from < 8; from--) {
    if (text.tokens[from]!.kind === "break") break;
    for (const match of text.matches[from] ?? []) {
      if (match.to !== to || !roles.includes(match.entry.role)) continue;
      if (match.entry.role === "honorific" && match.entry.type === "after") continue;
      // A phrase inside another is part of it.
      if (
        !best ||
        match.from < best.from ||
        (match.from === best.from && !isNominative(best.last) && isNominative(match.last))
      )
        best = match;
    }
  }
  return best && (text.tokens[to]?.spaced || text.tokens[to]?.kind === "mark") ? best : undefined;
}
