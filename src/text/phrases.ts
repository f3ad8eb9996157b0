/** How far the name around a head noun reaches: `Naxçıvan Muxtar Respublikası Ali Məhkəməsi`, `Министерство обороны России`. */
import { isNominative } from "./found.ts";
import { Tag } from "./morphology.ts";
import { matchOf, type Text } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Reach of a name: tokens `from` to `to`; `quoted` if a name in quotes stands beside the head; `owner` begins a genitive before it. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly quoted?: readonly [from: number, to: number];
  readonly owner?: number;
  /** True if it holds a person's name (Heydər Əliyev Sarayı). */
  readonly eponym?: boolean;
  /** Number of words with a capital letter beside the head. */
  readonly capitals: number;
}

const names = new Set(["given", "surname", "place", "body", "body-head", "place-head", "post", "month"]);

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && (token.form.shape === "capital" || token.form.shape === "upper");

/** True if tokens `at - 1`, `at` look like a person's given and family name. */
export function looksLikePerson(text: Text, at: number): boolean {
  const last = text.tokens[at];
  const first = text.tokens[at - 1];
  if (!isCapital(last) || !first) return false;
  if (first.kind === "mark" && first.form.text === ".") return text.tokens[at - 2]?.form.text.length === 1;
  if (!isCapital(first) || !matchOf(text, at - 1, "given")) return false;
  return last!.form.surnames.some(({ reading }) => isNominative(reading)) || !!matchOf(text, at, "surname");
}

/** Reach to the left of a head at `head` to `to`, for languages whose head nouns stand last. */
export function reachLeft(text: Text, head: number, to: number, named: boolean): Reach {
  const { tokens, compiled } = text;
  let from = head;
  let capitals = 0;
  let pending = 0;
  let sawAnd = false;
  let eponym = false;
  let owner: number | undefined;
  let at = head - 1;
  for (; at >= 0 && head - at < 14; at--) {
    const token = tokens[at]!;
    if (token.kind === "break" || !tokens[at + 1]!.spaced) break;
    if (token.kind === "mark") {
      const open = openingOf(text, at);
      if (open >= 0 && from === at + 1 && at - open < 10 && pending === 0) {
        return { from: open, to, quoted: [open + 1, at], capitals: 1 };
      }
      if (token.form.text === "," && sawAnd && from === at + 1 && isPlainPart(text, at - 1)) continue;
      break;
    }
    if (token.kind === "number") {
      if (compiled.numbered.has(tokens[at + 1]!.form.folded) && !token.until) from = at;
      break;
    }
    const { form } = token;
    if (isCapital(token)) {
      if (compiled.common.has(form.folded) && isFirst(text, at)) break;
      if (looksLikePerson(text, at)) {
        const next = tokens[at + 1]!.form.folded;
        const adjacent = at + 1 === head || (at + 2 === head && compiled.nameWords.has(next));
        if (!(named && adjacent) && !isNamedAfter(text, at + 1)) break;
        eponym = true;
        from = at - 1;
        capitals += 2;
        at--;
        while (
          at > 0 &&
          (tokens[at - 1]!.form.text === "." || tokens[at - 1]!.form.text.length === 1) &&
          tokens[at - 1]!.kind !== "break"
        )
          from = --at;
        const title = titleBefore(text, at);
        if (title >= 0 && isNamedAfter(text, at + 2)) from = title;
        break;
      }
      const reading = form.readings.find(isNominative);
      const genitive = isGenitive(token);
      if (genitive && !keepsGenitive(text, at)) {
        owner = at;
        break;
      }
      if (!reading) break;
      if (matchOf(text, at, "post", "title", "honorific") && !matchOf(text, at, "field") && isFirst(text, at)) break;
      from = at;
      capitals++;
      pending = 0;
      continue;
    }
    if (form.shape !== "lower") break;
    const small =
      compiled.connectors.has(form.folded) ||
      compiled.nameWords.has(form.folded) ||
      !!matchOf(text, at, "field", "generic", "title-modifier");
    if (compiled.and.has(form.folded)) {
      if (matchOf(text, at - 1, "body-head", "body") && isEnd(text, at)) break;
      sawAnd = true;
    } else if (!small && !(pending < 3 && isInnerWord(token))) break;
    pending++;
    if (pending > 5) break;
  }
  if (owner === undefined && at >= 0 && from === at + 1 && isCapital(tokens[at]) && isGenitive(tokens[at]!)) owner = at;
  const reach: Reach = { from, to, capitals, eponym };
  if (owner === undefined) return reach;
  let first = owner;
  while (
    first > 0 &&
    owner - first < 4 &&
    isCapital(tokens[first - 1]) &&
    tokens[first]!.spaced &&
    tokens[first - 1]!.form.readings.some(isNominative) &&
    !isGenitive(tokens[first - 1]!)
  )
    first--;
  return { ...reach, owner: first };
}

/** True if some part of the name may stand in the genitive: a plural inside (`İctimaiyyətlə`), never a case of a name. */
const keepsGenitive = (text: Text, at: number): boolean =>
  !isGenitive(text.tokens[at]!) || !!matchOf(text, at, "field");

/** True if the word is surely a genitive, by a reading that the text or a lexicon supports. */
export function isGenitive(token: Token): boolean {
  const known = token.form.hits.filter((hit) => hit.node.entries?.some((entry) => names.has(entry.role)));
  if (known.length) return known.some(({ reading }) => (reading.tags & Tag.genitive) !== 0);
  return token.form.readings.some(
    (reading) =>
      reading.tags & Tag.genitive &&
      !(reading.tags & (Tag.personal | Tag.copula | Tag.other)) &&
      reading.cut >= 2 &&
      reading.base.length > 2,
  );
}

/** True if the token may be a part of a list inside a name. */
const isPlainPart = (text: Text, at: number): boolean =>
  isCapital(text.tokens[at]) &&
  text.tokens[at]!.form.readings.some(isNominative) &&
  !matchOf(text, at, "body-head", "place", "given");

const isFirst = (text: Text, at: number): boolean => {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  return sentence?.from === at || (sentence?.from === at - 1 && text.tokens[at - 1]?.kind === "mark");
};

const isNamedAfter = (text: Text, at: number): boolean =>
  text.compiled.namedAfter.has(text.tokens[at]?.form.folded ?? "");

const isEnd = (text: Text, at: number): boolean => text.tokens[at]!.spaced;

/** A lower-case word that may stand inside a name: plural or possessed nouns without case. */
const isInnerWord = (token: Token): boolean =>
  token.form.readings.some(
    (reading) =>
      (reading.tags === Tag.plural ||
        reading.tags === Tag.possessive ||
        reading.tags === (Tag.plural | Tag.possessive)) &&
      reading.base.length > 2,
  );

function titleBefore(text: Text, at: number): number {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const title = matchOf(text, from, "title", "honorific");
    if (title && title.to === at) return from;
  }
  return -1;
}

/** Index of the quotation mark that opens what closes at `at`, or -1. */
export function openingOf(text: Text, at: number): number {
  for (let open = at - 1; open >= 0 && at - open < 14; open--) {
    if (text.quoteEnd[open] === at) return open;
    if (text.tokens[open]!.kind === "break") return -1;
  }
  return -1;
}

/** Reach to the right of a head at `from` to `head`, for languages whose head nouns stand first. */
export function reachRight(text: Text, from: number, head: number): Reach {
  const { tokens, compiled } = text;
  let to = head;
  let capitals = 0;
  for (let at = head; at < tokens.length && at - head < 10; at++) {
    const token = tokens[at]!;
    if (token.kind === "break") break;
    if (token.kind === "mark") {
      const close = text.quoteEnd[at]!;
      if (close > at && close - at < 10 && at === to)
        return { from, to: close + 1, quoted: [at + 1, close], capitals: 1 };
      break;
    }
    if (token.kind !== "word") break;
    if (isCapital(token)) {
      if (matchOf(text, at, "given") && isCapital(tokens[at + 1]) && at === to) break;
      to = at + 1;
      capitals++;
      continue;
    }
    const field = matchOf(text, at, "field");
    if (field) {
      to = field.to;
      at = field.to - 1;
      continue;
    }
    if (compiled.nameWords.has(token.form.folded)) to = at + 1;
    else if (!compiled.connectors.has(token.form.folded)) break;
  }
  return { from, to, capitals };
}
