/** One spelling for words that differ only in case, composition, look-alike letters or missing diacritics. */
import type { Letters } from "../../types.ts";

/** Cyrillic letters that are drawn like Latin ones, and what they pass for. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  һ: "h",
  ә: "ə",
  ө: "ö",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  І: "I",
  Ј: "J",
  Ѕ: "S",
  Һ: "H",
  Ә: "Ə",
}; // prettier-ignore
const toCyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikes)
    .filter(([key]) => /[а-яА-Я]/.test(key))
    .map(([key, value]) => [value, key]),
);

/** Turns a word as written into the key under which lexicons know it. */
export type Fold = (word: string) => string;

/** The fold of a language; `bare` also drops what a text without diacritics lacks. */
export function foldOf(letters: Letters, bare: boolean): Fold {
  const lower = lowerOf(letters, bare);
  const table = tableOf(letters, lower);
  const slow = (word: string): string => {
    let out = "";
    for (const letter of unmix(word, letters.script).normalize("NFC")) out += lower(letter);
    return out.replaceAll("\u0307", "").replace(/[’ʼ‘`´]/g, "'");
  };
  return (word) => {
    let out = "";
    for (let at = 0; at < word.length; at++) {
      const letter = table[word.charCodeAt(at)];
      if (letter === undefined) return slow(word);
      out += letter;
    }
    return out;
  };
}

/** What the fold makes of each code unit that it folds by itself, as a code unit; 0 for all others. */
export function unitsOf(letters: Letters, bare: boolean): Uint16Array {
  const units = new Uint16Array(65_536);
  for (const [code, letter] of tableOf(letters, lowerOf(letters, bare)).entries())
    if (letter?.length === 1) units[code] = letter.charCodeAt(0);
  return units;
}

function lowerOf(letters: Letters, bare: boolean): (letter: string) => string {
  const map = new Map<string, string>();
  if (letters.dottedI) map.set("I", "ı").set("İ", "i");
  for (const [from, to] of pairsOf(letters.alike)) map.set(from, to);
  for (const [from, to] of bare ? pairsOf(letters.bare) : []) {
    map.set(from, to);
    if (letters.dottedI && from === "ı") map.set("I", to);
  }
  return (letter) => {
    const one = map.get(letter) ?? letter.toLowerCase();
    return map.get(one) ?? one;
  };
}

const pairsOf = (list: string | undefined): [string, string][] =>
  (list ?? "").split(/\s+/).flatMap((pair) => {
    const [from, to] = [...pair];
    return from && to ? [[from, to] as [string, string]] : [];
  });

/** Letters of the language's own script, one by one; whatever is rare takes the long way. */
function tableOf(letters: Letters, lower: (letter: string) => string): (string | undefined)[] {
  const table: (string | undefined)[] = [];
  const [first, last] = letters.script === "Latn" ? [0xc0, 0x250] : [0x400, 0x530];
  for (let code = 32; code < 127; code++) if (code !== 96) table[code] = lower(String.fromCharCode(code));
  for (let code = first; code < last; code++) table[code] = lower(String.fromCharCode(code));
  for (const letter of "Əə") if (letters.script === "Latn") table[letter.charCodeAt(0)] = lower(letter);
  if (letters.script === "Latn") table[0x130] = letters.dottedI ? lower("İ") : undefined;
  if (letters.script === "Cyrl") for (let code = 65; code < 123; code++) table[code] = undefined;
  return table;
}

/** The word with letters of the other script that only look right replaced, if it mixes scripts. */
export function unmix(word: string, script: Letters["script"]): string {
  const plain = word.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  if (script === "Latn") {
    return /[\u0400-\u04ff]/.test(plain) && /[a-zA-ZƏə]/.test(plain) ? mapLetters(plain, lookAlikes) : plain;
  }
  return /[a-zA-Z]/.test(plain) && /[\u0400-\u04ff]/.test(plain) ? mapLetters(plain, toCyrillic) : plain;
}

function mapLetters(word: string, table: Readonly<Record<string, string>>): string {
  let out = "";
  for (const letter of word) out += Object.hasOwn(table, letter) ? table[letter] : letter;
  return out;
}

const specials = new WeakMap<Letters, ReadonlySet<number>>();

/** Codes of the letters that a language cannot do without. */
function specialsOf(letters: Letters): ReadonlySet<number> {
  let set = specials.get(letters);
  if (!set) {
    const list = (letters.bare ?? "").split(/\s+/).flatMap((pair) => [...pair].slice(0, 1));
    if (letters.dottedI) list.push("İ");
    set = new Set(list.flatMap((letter) => [letter, letter.toUpperCase()]).map((letter) => letter.charCodeAt(0)));
    specials.set(letters, set);
  }
  return set;
}

/** True if the text hardly has any of the letters that its language cannot do without, so was written without diacritics. */
export function isBare(text: string, letters: Letters): boolean {
  const special = specialsOf(letters);
  let count = 0;
  let all = 0;
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 65) continue;
    all++;
    // Fifty are enough to say no for any text that is looked at.
    if (code > 127 && special.has(code) && ++count > 50) return false;
  }
  return all >= 20 && count * 400 < all;
}

/** What two spellings of one foreign name have in common: Пэйлин, Пейлин. */
export const soundOf = (folded: string): string => (folded.includes("э") ? folded.replaceAll("э", "е") : folded);
