/** One spelling for words that differ only in case, composition, look-alike letters or missing diacritics. */
import type { Letters } from "../types.ts";

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
  const map = new Map<string, string>();
  if (letters.dottedI) map.set("I", "ı").set("İ", "i");
  for (const [from, to] of (letters.alike ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => [...pair]))
    if (from && to) map.set(from, to);
  if (bare) {
    for (const [from, to] of (letters.bare ?? "")
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => [...pair])) {
      if (!from || !to) continue;
      map.set(from, to);
      if (letters.dottedI && from === "ı") map.set("I", to);
    }
  }
  const simple = (word: string): string => {
    let out = "";
    for (const letter of word) {
      const lower = map.get(letter) ?? letter.toLowerCase();
      out += map.get(lower) ?? lower;
    }
    return out;
  };
  return (word) =>
    simple(unmix(word, letters.script))
      .normalize("NFC")
      .replaceAll("\u0307", "")
      .replace(/[’ʼ‘`´]/g, "'");
}

/** The word with letters of the other script that only look right replaced, if it mixes scripts. */
export function unmix(word: string, script: Letters["script"]): string {
  const plain = word.replaceAll("\u00ad", "");
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

/** True if the text hardly has any of the letters that its language cannot do without, so was written without diacritics. */
export function isBare(text: string, letters: Letters): boolean {
  const special = new Set((letters.bare ?? "").split(/\s+/).map((pair) => [...pair][0]));
  if (letters.dottedI) special.add("İ");
  let count = 0;
  let all = 0;
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 65) continue;
    all++;
    const letter = text[at]!;
    if (special.has(letter) || (code > 127 && special.has(letter.toLowerCase()))) count++;
  }
  return all >= 20 && count * 400 < all;
}
