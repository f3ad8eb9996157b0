/** Tells the language of a text by the words that no text of some length can do without. */
import { smallLetter } from "./letters.ts";

const WORDS: Readonly<Record<string, string>> = {
  az: "və bu ilə üçün da də olan ki bir isə edib olub sonra barədə görə edilib olunub həm daha ən",
  en: "the of and to in is that for on with was as by it at from are be has have will its this",
  ru: "и в на не что с по для это как из за от его был была были также о при но",
  tr: "ve bu ile için da de olan bir ise sonra göre olarak çok daha en değil kadar oldu etti gibi",
};
const LANGUAGES: readonly string[] = Object.keys(WORDS);
const RUSSIAN = LANGUAGES.indexOf("ru");
const FEWEST = 12;

/** The usual words as a tree of letters; where one ends stand the languages that have it. */
interface Branch {
  readonly letters: Map<number, Branch>;
  languages: number[];
}

let tree: Branch | undefined;

/** True for a language whose usual words are known. */
export function hasUsualWords(language: string): boolean {
  return LANGUAGES.includes(language);
}

/** The language whose usual words a text holds most of; undefined where that is no clear matter. */
export function tellByUsualWords(text: string): string | undefined {
  const found = count(text) ?? countByExpression(text);
  if (found.words < FEWEST) return undefined;
  if (found.cyrillic > found.words * 0.6) return LANGUAGES[RUSSIAN];
  const [first, second] = found.usual
    .map((times, language) => [LANGUAGES[language] as string, times] as const)
    .sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || first[1] < 3) return undefined;
  if (text.includes("ə")) return first[0] === "en" && first[1] > second[1] * 3 ? "en" : "az";
  return first[1] >= second[1] * 2 + 1 ? first[0] : undefined;
}

interface Count {
  words: number;
  cyrillic: number;
  /** How many usual words of each language. */
  readonly usual: number[];
}

/** Counts words letter by letter; undefined if the text holds a character that no table has. */
function count(text: string): Count | undefined {
  tree ??= plant();
  const found: Count = { words: 0, cyrillic: 0, usual: LANGUAGES.map(() => 0) };
  let branch: Branch | undefined = tree;
  let isWord = false;
  let isCyrillic = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const letter = smallLetter(code);
    if (letter > 0) {
      isWord = true;
      isCyrillic ||= (letter >= 0x430 && letter <= 0x44f) || letter === 0x451;
      branch = branch?.letters.get(letter);
    } else if (letter < 0) return undefined;
    else if (isWord && !(code === 0x307 && isLatinI(text.charCodeAt(at - 1)))) {
      found.words++;
      if (isCyrillic) found.cyrillic++;
      if (branch !== undefined)
        for (const language of branch.languages) found.usual[language] = (found.usual[language] ?? 0) + 1;
      branch = tree;
      isWord = false;
      isCyrillic = false;
    }
  }
  return found;
}

/** İ in small may be written as i and a dot above it. */
function isLatinI(code: number): boolean {
  return code === 0x69 || code === 0x49;
}

function plant(): Branch {
  const root: Branch = { letters: new Map(), languages: [] };
  LANGUAGES.forEach((language, index) => {
    for (const word of (WORDS[language] as string).split(" ")) {
      let branch = root;
      for (let at = 0; at < word.length; at++) {
        const next: Branch = branch.letters.get(word.charCodeAt(at)) ?? { letters: new Map(), languages: [] };
        branch.letters.set(word.charCodeAt(at), next);
        branch = next;
      }
      branch.languages.push(index);
    }
  });
  return root;
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
