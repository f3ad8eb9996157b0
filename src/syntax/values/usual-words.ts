/** Tells the language of a text by the words that no text of some length can do without. */
import { END, isMark, smallLetters } from "./letters.ts";

const WORDS: Readonly<Record<string, string>> = {
  az: "və bu ilə üçün da də olan ki bir isə edib olub sonra barədə görə edilib olunub həm daha ən",
  en: "the of and to in is that for on with was as by it at from are be has have will its this",
  ru: "и в на не что с по для это как из за от его был была были также о при но",
  tr: "ve bu ile için da de olan bir ise sonra göre olarak çok daha en değil kadar oldu etti gibi",
};
/** A letter of the alphabet without which no text in the language is written. */
const ALPHABETS: Readonly<Record<string, RegExp>> = {
  __proto__: null as never,
  ru: /[\u0400-\u04ff]/,
  uk: /[\u0400-\u04ff]/,
  bg: /[\u0400-\u04ff]/,
  el: /[\u0370-\u03ff]/,
  ka: /[\u10a0-\u10ff]/,
  hy: /[\u0530-\u058f]/,
  he: /[\u0590-\u05ff]/,
  ar: /[\u0600-\u06ff]/,
  fa: /[\u0600-\u06ff]/,
  ja: /[\u3040-\u30ff\u4e00-\u9fff]/,
  zh: /[\u4e00-\u9fff]/,
  ko: /[\uac00-\ud7af]/,
};
/** Three words in Latin letters: more than a name. */
const LATIN = /\p{Script=Latin}{3,30}[ ,]+\p{Script=Latin}{2,30}[ ,]+\p{Script=Latin}{2,30}/u;
/** Languages that nobody takes for one of those whose usual words are known. */
const FAR = new Set(
  "de fr es it pt nl pl cs sk sl hr sv da nb nn no fi et lv lt hu ro sq el ka hy he ar fa hi ur zh ja ko vi id th".split(
    " ",
  ),
);
const LANGUAGES: readonly string[] = Object.keys(WORDS);
const RUSSIAN = LANGUAGES.indexOf("ru");
const FEWEST = 12;
/** What is read of a text. */
const SAMPLE = 600;

/** Letters of usual words by number, so that each word is one number: six bits a letter, exact in a double up to eight letters. */
interface Numbered {
  /** What each character is to a word: nothing, or the number of its letter (0 in no usual word), with marks. */
  readonly signs: Uint8Array;
  /** The last two letters of usual words: most words end otherwise, and need not be looked up. */
  readonly tails: Uint8Array;
  /** Word -> the languages that have it. */
  readonly words: ReadonlyMap<number, readonly number[]>;
}

const BASE = 64;
const CYRILLIC = 64;
/** A letter of no usual word. */
const STRANGE = 128;
const TAILS = BASE * BASE;
const LONGEST = 8;
let numbered: Numbered | undefined;

/** True for a language whose usual words are known. */
function hasUsualWords(language: string): boolean {
  return LANGUAGES.includes(language);
}

/** The language that a text is in where it is another than the tag says; undefined where that is no clear matter. */
export function otherLanguageOf(text: string, tag: string): string | undefined {
  const declared = tag.trim().slice(0, 2).toLowerCase();
  if (!(hasUsualWords(declared) || FAR.has(declared))) return undefined;
  if (declared in ALPHABETS && !(ALPHABETS[declared] as RegExp).test(text) && LATIN.test(text))
    return "one in Latin letters";
  const told =
    tellByUsualWords(text) ??
    (FAR.has(declared) && isPlainEnglish(text) ? "en" : undefined) ??
    (isSchwaText(text) ? "az" : undefined);
  if (told === undefined || told === declared) return undefined;
  // Dutch and German share small words with English, but not these
  return told === "en" && FAR.has(declared) && !isPlainEnglish(text) && !/ the .* (?:the|and|of|to) /s.test(text)
    ? undefined
    : told;
}

/** Words that no other language has, or none beside "the". */
const ENGLISH = /(?<![\p{L}'’])(?:the|and|with|from|that|this|their|which|would|have|been|were|said)(?![\p{L}'’])/giu;

/** True for a text with several of the words that only English has. */
function isPlainEnglish(text: string): boolean {
  const words = new Set<string>();
  let count = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(ENGLISH)) {
    words.add(word.toLowerCase());
    count += 1;
  }
  return words.has("the") && words.size > 1 && count > 2;
}

/** True for some words of which many have the letter that only Azerbaijani has among the languages of its readers. */
function isSchwaText(text: string): boolean {
  if (!text.includes("ə")) return false;
  const words = new Set(text.slice(0, SAMPLE).match(/\p{L}{2,30}/gu) ?? []);
  const own = [...words].filter((word) => word.includes("ə")).length;
  return own > 3 && own * 4 > words.size;
}

/** The language whose usual words the beginning of a text holds most of; undefined where that is no clear matter. */
function tellByUsualWords(text: string): string | undefined {
  const end = Math.min(text.length, SAMPLE);
  const found = count(text, end) ?? countByExpression(text.slice(0, end));
  if (found.words < FEWEST) return undefined;
  if (found.cyrillic > found.words * 0.6) return LANGUAGES[RUSSIAN];
  const [first, second] = found.usual
    .map((times, language) => [LANGUAGES[language] as string, times] as const)
    .sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || first[1] < 3) return undefined;
  const schwa = text.indexOf("ə");
  if (schwa >= 0 && schwa < end) return first[0] === "en" && first[1] > second[1] * 3 ? "en" : "az";
  return first[1] >= second[1] * 2 + 1 ? first[0] : undefined;
}

interface Count {
  words: number;
  cyrillic: number;
  /** How many usual words of each language. */
  readonly usual: number[];
}

/** Counts words letter by letter up to `end`; undefined if a character before that is in no table. */
function count(text: string, end: number): Count | undefined {
  numbered ??= numberWords();
  const { signs, tails, words } = numbered;
  const found: Count = { words: 0, cyrillic: 0, usual: LANGUAGES.map(() => 0) };
  let length = 0;
  let tail = 0;
  let marks = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x20;
    const sign = code < END ? (signs[code] as number) : 0;
    if (sign !== 0) {
      const number = sign & (BASE - 1);
      tail = (tail * BASE + number) & (TAILS - 1);
      marks |= sign;
      length++;
    } else if (code >= END && !isMark(code)) return undefined;
    else if (length > 0 && !(code === 0x307 && isLatinI(text.charCodeAt(at - 1)))) {
      found.words++;
      if ((marks & CYRILLIC) !== 0) found.cyrillic++;
      if (length <= LONGEST && marks < STRANGE && tails[tail] !== 0)
        tally(words.get(numberOf(text, at - length, at, signs)), found.usual);
      length = 0;
      tail = 0;
      marks = 0;
    }
  }
  return found;
}

/** The number of the word that stands there. */
function numberOf(text: string, from: number, to: number, signs: Uint8Array): number {
  let word = 0;
  for (let at = from; at < to; at++) word = word * BASE + ((signs[text.charCodeAt(at)] as number) & (BASE - 1));
  return word;
}

function tally(languages: readonly number[] | undefined, usual: number[]): void {
  if (languages === undefined) return;
  for (const language of languages) usual[language] = (usual[language] as number) + 1;
}

/** İ in small may be written as i and a dot above it. */
function isLatinI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function numberWords(): Numbered {
  const letters = new Uint8Array(END);
  const tails = new Uint8Array(TAILS);
  const words = new Map<number, number[]>();
  let known = 0;
  LANGUAGES.forEach((language, index) => {
    for (const text of (WORDS[language] as string).split(" ")) {
      let word = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (letters[code] === 0) letters[code] = ++known;
        word = word * BASE + (letters[code] as number);
      }
      tails[word % TAILS] = 1;
      const languages = words.get(word);
      if (languages === undefined) words.set(word, [index]);
      else languages.push(index);
    }
  });
  return { signs: Uint8Array.from(smallLetters(), (letter) => signOf(letter, letters)), tails, words };
}

function signOf(letter: number, letters: Uint8Array): number {
  if (letter === 0) return 0;
  const isCyrillic = letter >= 0x430 && letter <= 0x451 && letter !== 0x450;
  return ((letters[letter] as number) || STRANGE) | (isCyrillic ? CYRILLIC : 0);
}

function countByExpression(text: string): Count {
  const tokens =
    text
      .toLowerCase()
      .replaceAll("i̇", "i")
      .match(/\p{L}+/gu) ?? [];
  const usual = LANGUAGES.map((language) => {
    const words = new Set((WORDS[language] as string).split(" "));
    return tokens.filter((token) => words.has(token)).length;
  });
  return { words: tokens.length, cyrillic: tokens.filter((token) => /[а-яё]/.test(token)).length, usual };
}
