/** One look at the characters of a text for all that rules on prose ask: whether they are ordinary, its words, and of which languages these are. */
import { rememberLast } from "./remember-last.ts";

/** What the characters of a text tell. */
export interface Survey {
  /** As `isOrdinaryProse` tells it. */
  readonly isOrdinary: boolean;
  /** Number of words and numbers; parts joined by an apostrophe, a full stop or a hyphen are one. */
  readonly words: number;
  readonly sample: Sample;
}

/** What the words at the beginning of a text tell of its language. */
interface Sample {
  readonly words: number;
  readonly cyrillic: number;
  /** How many usual words of each language, in the order of `LANGUAGES`. */
  readonly usual: readonly number[];
}

const USUAL: Readonly<Record<string, string>> = {
  az: "və bu ilə üçün da də olan ki bir isə edib olub sonra barədə görə edilib olunub həm daha ən",
  en: "the of and to in is that for on with was as by it at from are be has have will its this",
  ru: "и в на не что с по для это как из за от его был была были также о при но",
  tr: "ve bu ile için da de olan bir ise sonra göre olarak çok daha en değil kadar oldu etti gibi",
};
/** Languages whose usual words are known. */
export const LANGUAGES: readonly string[] = Object.keys(USUAL);
/** The words that begin within so many characters tell the language. */
export const SAMPLE = 600;

const ORDINARY_CHARACTER = /[\t\n\x20-\x25\x27-\x3b=?-~ÇçĞğİıÖöŞşÜüƏəА-яЁё–—‘’“”«»…№]/;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Signs of characters. A letter has a number of six bits, exact in a double up to eight letters; 0 where no usual word has it. */
const BITS = 6;
const BASE = 1 << BITS;
const NUMBER_OF_LETTER = BASE - 1;
const CYRILLIC = 64;
/** A letter of no usual word. */
const STRANGE = 128;
const LETTER = 255;
const NUMBER = 256;
const JOINT = 512;
const ORDINARY = 1024;
/** What is in the table at all: a character without a sign is in none. */
const KNOWN = 2048;
const LONGEST = 8;
const TAILS = BASE * BASE;

interface Tables {
  /** By code of a character. */
  readonly signs: Uint16Array;
  /** By the last two letters, a bit for each length of a usual word that ends so: most words are none, and need not be looked up. */
  readonly tails: Uint8Array;
  /** Word as a number -> the languages that have it. */
  readonly words: ReadonlyMap<number, readonly number[]>;
}

/** Latin, Greek, Cyrillic and what stands between, then dashes, quotation marks and signs of currencies: all that news in our languages is written in. */
const COVERED: readonly (readonly [number, number])[] = [
  [0, 0x530],
  [0x2000, 0x2070],
  [0x20a0, 0x20d0],
  [0x2116, 0x2117],
];
/** What stands before a word or a number: one that a joint continues is part of the word before. */
const APART = 0;
const WITHIN = 1;
const AFTER_JOINT = 2;
let made: Tables | undefined;

/** Texts of this length are asked about by several rules, with shorter ones in between. */
const LONG = 200;
const surveyLong = rememberLast(survey);

/** The survey of a text; that of a long one is made once. */
export function surveyProse(text: string): Survey {
  return text.length < LONG ? survey(text) : surveyLong(text);
}

/** True for prose of letters that news of our languages uses, with no markup, entity, control or invisible character. */
export function isOrdinaryProse(text: string): boolean {
  if (text.length >= LONG) return surveyLong(text).isOrdinary;
  made ??= makeTables();
  const { signs } = made;
  for (let at = 0; at < text.length; at++) if (((signs[text.charCodeAt(at)] as number) & ORDINARY) === 0) return false;
  return true;
}

function survey(text: string): Survey {
  made ??= makeTables();
  const { signs, tails } = made;
  const { length } = text;
  const usual = LANGUAGES.map(() => 0);
  let sampled = 0;
  let cyrillic = 0;
  let shared = ORDINARY;
  let words = 0;
  let before = APART;
  for (let at = 0; at < length; at++) {
    let sign = signs[text.charCodeAt(at)] as number;
    if ((sign & LETTER) !== 0) {
      if (before === APART) words++;
      before = WITHIN;
      const start = at;
      let marks = 0;
      let tail = 0;
      do {
        shared &= sign;
        marks |= sign;
        tail = ((tail << BITS) | (sign & NUMBER_OF_LETTER)) & (TAILS - 1);
        at++;
        sign = at < length ? (signs[text.charCodeAt(at)] as number) : ORDINARY;
      } while ((sign & LETTER) !== 0);
      if (start < SAMPLE) {
        sampled++;
        if ((marks & CYRILLIC) !== 0) cyrillic++;
        const last = at - start - 1;
        if (last < LONGEST && (marks & STRANGE) === 0 && ((tails[tail] as number) & (1 << last)) !== 0)
          tally(text, start, at, made, usual);
      }
    }
    if (sign === 0) return surveyByExpression(text);
    shared &= sign;
    if ((sign & NUMBER) !== 0) {
      if (before === APART) words++;
      before = WITHIN;
    } else before = before === WITHIN && (sign & JOINT) !== 0 ? AFTER_JOINT : APART;
  }
  return { isOrdinary: shared !== 0, words, sample: { words: sampled, cyrillic, usual } };
}

/** Counts the word that stands there for the languages that have it. */
function tally(text: string, start: number, end: number, { signs, words }: Tables, usual: number[]): void {
  let word = 0;
  for (let at = start; at < end; at++) word = word * BASE + ((signs[text.charCodeAt(at)] as number) & NUMBER_OF_LETTER);
  for (const language of words.get(word) ?? []) usual[language] = (usual[language] as number) + 1;
}

function makeTables(): Tables {
  const signs = new Uint16Array(0x1_0000);
  const tails = new Uint8Array(TAILS);
  const words = new Map<number, number[]>();
  const numbers = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    for (const text of (USUAL[language] as string).split(" ")) {
      let word = 0;
      for (const letter of text) {
        const number = numbers.get(letter) ?? numbers.size + 1;
        numbers.set(letter, number);
        word = word * BASE + number;
      }
      tails[word % TAILS] = (tails[word % TAILS] as number) | (1 << (text.length - 1));
      const languages = words.get(word);
      if (languages === undefined) words.set(word, [index]);
      else languages.push(index);
    }
  });
  for (const [from, to] of COVERED)
    for (let code = from; code < to; code++) signs[code] = signOf(String.fromCharCode(code), numbers);
  // the dot that stands above an i is no letter and ends no word
  signs[0x307] = 0;
  return { signs, tails, words };
}

function signOf(character: string, numbers: ReadonlyMap<string, number>): number {
  let sign = KNOWN;
  if (ORDINARY_CHARACTER.test(character)) sign |= ORDINARY;
  if (/['’.-]/.test(character)) sign |= JOINT;
  if (/\p{N}/u.test(character)) sign |= NUMBER;
  if (!/\p{L}/u.test(character)) return sign;
  const small = character.toLowerCase().charAt(0);
  return sign | (numbers.get(small) ?? STRANGE) | (/[а-яё]/.test(small) ? CYRILLIC : 0);
}

/** The same for texts with characters that are in no table. */
function surveyByExpression(text: string): Survey {
  const tokens =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .replaceAll("i̇", "i")
      .match(/\p{L}+/gu) ?? [];
  const usual = LANGUAGES.map((language) => {
    const words = new Set((USUAL[language] as string).split(" "));
    return tokens.filter((token) => words.has(token)).length;
  });
  const cyrillic = tokens.filter((token) => /[а-яё]/.test(token)).length;
  return { isOrdinary: false, words: text.match(WORD)?.length ?? 0, sample: { words: tokens.length, cyrillic, usual } };
}
