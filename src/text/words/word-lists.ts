/** Lists of words, stems and endings that a language gives under a name, made ready to be asked. */
import type { GrammarWords } from "../../types.ts";
import type { Fold } from "./fold.ts";

/** True for a folded word that a list holds. */
type WordTest = (word: string | undefined) => boolean;

/** Whether a folded word is in a list of the language's grammar; no word is in one that the language leaves out. */
export type GrammarLists = (list: keyof GrammarWords, word: string | undefined) => boolean;

/** A list `word stem- -end -part-` as a test of folded words. */
function wordTest(list: string | undefined, fold: Fold): WordTest {
  const words = new Set<string>();
  const parts: { text: string; start: boolean; end: boolean }[] = [];
  for (const item of (list ?? "").split(/\s+/)) {
    const [end, start] = [item.startsWith("-"), item.endsWith("-")];
    const text = fold(item.slice(end ? 1 : 0, start ? -1 : undefined));
    if (!text) continue;
    if (start || end) parts.push({ text, start, end });
    else words.add(text);
  }
  if (!parts.length) return (word) => word !== undefined && words.has(word);
  return (word) =>
    word !== undefined &&
    (words.has(word) ||
      parts.some(({ text, start, end }) =>
        start && end ? word.includes(text) : start ? word.startsWith(text) : word.endsWith(text),
      ));
}

/** The lists of a language, made ready. */
export function grammarOf(lists: GrammarWords, fold: Fold): GrammarLists {
  const tests = new Map(Object.entries(lists).map(([name, list]) => [name, wordTest(list, fold)]));
  return (list, word) => tests.get(list)?.(word) ?? false;
}

/** Names of lists that hold a word. */
export type ListNames = ReadonlySet<keyof GrammarWords>;

const noList: ListNames = new Set();

/** All lists of a language that hold a folded word, told at once. */
export function listsOfWords(lists: GrammarWords, fold: Fold): (word: string) => ListNames {
  const names = Object.keys(lists) as (keyof GrammarWords)[];
  const open = names.filter((name) => /(?:^|\s)-|-(?:\s|$)/.test(lists[name] ?? ""));
  const tests = open.map((name) => wordTest(lists[name], fold));
  const byWord = new Map<string, Set<keyof GrammarWords>>();
  for (const name of names)
    for (const item of (lists[name] ?? "").split(/\s+/))
      if (item && !item.startsWith("-") && !item.endsWith("-"))
        (byWord.get(fold(item)) ?? byWord.set(fold(item), new Set()).get(fold(item))!).add(name);
  return (word) => {
    const known = byWord.get(word);
    let found: Set<keyof GrammarWords> | undefined;
    for (let index = 0; index < open.length; index++) {
      if (!tests[index]!(word)) continue;
      found ??= new Set(known);
      found.add(open[index]!);
    }
    return found ?? known ?? noList;
  };
}

/** The last word of a phrase. */
export const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1);
