/** Cuts prose into words, numbers and marks in one pass. */

import type { Form } from "../words/forms.ts";
import type { Entry } from "../words/lexicon.ts";
import type { Compiled } from "./compiled.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark" | "break";
  /** The word's form; for a number, what follows its digits and a joiner (`də` of 25-də); for a mark, the mark. */
  readonly form: Form;
  /** True if white space (but no break) stands before it. */
  readonly spaced: boolean;
  /** First number of a number token. */
  readonly value: number;
  /** Second number of a range such as 25-27. */
  readonly until: number;
}

const Letter = 1;
const Digit = 2;
const Space = 3;
const Line = 4;
const Join = 5;
const Mark = 6;
/** What a number of more digits than this is taken for: larger than all that a date, an age or a post may say. */
const MostDigits = 9;
const Huge = 10 ** MostDigits;
/** The code unit of `-`. */
const Dash = 45;
/** The code unit of `/`. */
const Slash = 47;
/** Kind of each code unit, 0 until it is first met. */
const table = new Uint8Array(65536);

/** What a code unit is; NaN (past the end) is nothing. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  const known = table[code];
  if (known) return known;
  const kind = kindOf(code);
  table[code] = kind;
  return kind;
}

function kindOf(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Line;
  const letter = String.fromCharCode(code);
  if (/[0-9]/.test(letter)) return Digit;
  if (/\s/.test(letter) || isZeroWidth(code)) return Space;
  if (/['’ʼ-]/.test(letter) || code === 0x2010 || code === 0x2011) return Join;
  if (/[\p{L}\p{M}\u00ad]/u.test(letter) || (code >= 0xd800 && code < 0xe000)) return Letter;
  return Mark;
}

/** True for marks without width that word processors leave inside words. */
const isZeroWidth = (code: number): boolean => (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Domains that end a name such as Lent.az; after them a dot belongs to the word. */
const domains = new Set([
  "az",
  "com",
  "org",
  "net",
  "ru",
  "tr",
  "info",
  "tv",
  "media",
  "news",
  "kz",
  "ge",
  "uk",
  "edu",
  "gov",
  "eu",
]);

/** All tokens of a text. Linear; each distinct word is looked at once a language. */
export function tokenize(text: string, compiled: Compiled): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaced = false;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === Space) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    if (kind === Line) {
      while (at < length && (kindAt(text, at) === Line || kindAt(text, at) === Space)) at++;
      tokens.push({ start, end: at, kind: "break", form: compiled.formOf("\n"), spaced, value: 0, until: 0 });
      spaced = false;
      continue;
    }
    if (kind === Letter) {
      at = endOfWord(text, at + 1, start);
      at = endOfFaction(text, start, endOfHalf(text, start, at, compiled));
      tokens.push({
        start,
        end: at,
        kind: "word",
        form: compiled.formAt(text, start, at),
        spaced,
        value: 0,
        until: 0,
      });
    } else if (kind === Digit) {
      at = pushNumber(text, at, spaced, compiled, tokens);
    } else {
      at++;
      if (kindAt(text, at - 1) === Mark && text[at - 1] === "." && text.startsWith("..", at)) at += 2;
      // Two apostrophes are how a wiki and a typewriter set a title apart.
      const pair = text[start] === "'" && text[at] === "'" && text[at + 1] !== "'";
      if (pair) at++;
      tokens.push({
        start,
        end: at,
        kind: "mark",
        form: pair ? compiled.formOf('"') : compiled.formAt(text, start, at),
        spaced,
        value: 0,
        until: 0,
      });
    }
    spaced = false;
  }
  return tokens;
}

/** End of the word that goes on at `at`: letters and digits, with single hyphens and apostrophes between them. */
function endOfWord(text: string, at: number, start = at): number {
  const length = text.length;
  for (;;) {
    while (at < length) {
      const kind = kindAt(text, at);
      if (kind !== Letter && kind !== Digit) break;
      at++;
    }
    if (at + 1 >= length) return at;
    const kind = kindAt(text, at);
    const next = kindAt(text, at + 1);
    if (kind === Join && (next === Letter || next === Digit) && !(at - start > 3 && isDashed(text, start, at))) at++;
    else if (text.charCodeAt(at) === 46 && next === Letter && isDomain(text, at + 1)) at++;
    else if (isZeroWidth(text.charCodeAt(at)) && next === Letter) at++;
    else return at;
  }
}

/**
 * Two posts that a hyphen joins (Yardımcısı-Büyükelçi), two family names or teams that meet (Hollande-Merkel görüşmesi), and a name before
 * a post (Obama-Cumhurbaşkanı) are two words, and so is a month before the day that ends a range (19 aprel-10 may); elsewhere the word's own end.
 */
function endOfHalf(text: string, start: number, end: number, compiled: Compiled): number {
  if (!compiled.agglutinative) return end;
  let dash = start;
  while (dash < end && text.charCodeAt(dash) !== Dash) dash++;
  if (dash >= end) return end;
  const is = (word: string, wanted: (entry: Entry) => boolean): boolean =>
    compiled.formOf(word).hits.some(({ node }) => node.entries?.some(wanted));
  if (kindAt(text, dash + 1) === Digit && is(text.slice(start, dash), isMonth)) return dash;
  if (dash < start + 3 || dash > end - 3 || compiled.formAt(text, start, end).hits.length) return end;
  const first = text.slice(start, dash);
  const second = text.slice(dash + 1, end);
  const isSplit = compiled.joinsNames
    ? (second.length > 4 && is(second, isPost) && (second[0] !== second[0]!.toLowerCase() || is(first, isPost))) ||
      (is(first, isSide) && is(second, isSide))
    : is(first, isPost) && is(second, isPost);
  return isSplit ? dash : end;
}

const isPost = ({ role }: Entry): boolean => role === "post" || role === "title";

const isMonth = ({ role }: Entry): boolean => role === "month";

/** What may meet another of its kind: a person by the family name, a team. */
const isSide = ({ role, type }: Entry): boolean => role === "surname" || (role === "body" && type === "SportsTeam");

/** The letter that tells a faction from others is a part of its acronym: DHKP/C, TKP/ML. */
function endOfFaction(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== Slash || end - start < 3 || end - start > 5) return end;
  const faction = /^\/(?:ML|\p{Lu})(?!\p{L})/u.exec(text.slice(end, end + 4));
  if (!faction || !/^\p{Lu}+$/u.test(text.slice(start, end))) return end;
  return endOfWord(text, end + faction[0].length);
}

/** A hyphen for a dash: a word in small letters before it, a capital after it (müavini-Birgə Komissiyanın). */
function isDashed(text: string, start: number, at: number): boolean {
  const first = text[start]!;
  const next = text[at + 1]!;
  return (
    text[at] === "-" && first === first.toLowerCase() && first !== first.toUpperCase() && next !== next.toLowerCase()
  );
}

function isDomain(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 7 && kindAt(text, end) === Letter) end++;
  return end - at < 7 && end > at + 1 && text[at] === text[at]!.toLowerCase() && domains.has(text.slice(at, end));
}

/** End of the digits that begin at `at`. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) === Digit) end++;
  return end;
}

/** True for what may stand between the two numbers of a range. */
const isRangeDash = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return kindAt(text, at) === Join ? code !== 39 && code !== 0x2019 : code === 0x2013 || code === 0x2014;
};

/** Reads `25`, `25-27`, `2026-cı`, `1,6`, `20:30`, `04.05.2026`; a token each for what separators divide. */
function pushNumber(text: string, start: number, spaced: boolean, compiled: Compiled, tokens: Token[]): number {
  let end = endOfDigits(text, start);
  const value = end - start > MostDigits ? Huge : Number(text.slice(start, end));
  let until = 0;
  if (isRangeDash(text, end) && kindAt(text, end + 1) === Digit) {
    const last = endOfDigits(text, end + 1);
    if (last - end <= 5) {
      until = Number(text.slice(end + 1, last));
      end = last;
    }
  }
  let tail = end;
  const kind = kindAt(text, end);
  if (kind === Letter) tail = endOfWord(text, end);
  else if (kind === Join && kindAt(text, end + 1) === Letter) tail = endOfWord(text, end + 1);
  const suffix = text.slice(kind === Join && tail > end ? end + 1 : end, tail);
  // 1news.az is a name, not a number.
  if (suffix.includes(".") || (kind === Letter && suffix.length > 3)) {
    tokens.push({
      start,
      end: tail,
      kind: "word",
      form: compiled.formAt(text, start, tail),
      spaced,
      value: 0,
      until: 0,
    });
  } else {
    tokens.push({ start, end: tail, kind: "number", form: compiled.formOf(suffix), spaced, value, until });
  }
  return tail;
}
