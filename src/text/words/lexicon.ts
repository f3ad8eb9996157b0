/** All word lists of a language in one trie, so that one look at a word tells everything that may begin with it. */
import type { EventKind } from "../../types.ts";
import type { Fold } from "./fold.ts";
import type { Reading } from "./morphology.ts";

/** What a word or phrase is good for. */
export type Role =
  | "given"
  | "surname"
  | "particle"
  | "patronymic"
  | "honorific"
  | "title"
  | "title-modifier"
  | "post"
  | "post-modifier"
  | "field"
  | "link"
  | "appointment"
  | "tie"
  | "succession"
  | "body"
  | "body-head"
  | "describing"
  | "party"
  | "place"
  | "place-head"
  | "generic"
  | "demonym"
  | "month"
  | "weekday"
  | "relative"
  | "shift"
  | "event"
  | "hold"
  | "speech"
  | "source"
  | "credit"
  | "clock"
  | "preposition"
  | "date-word"; // prettier-ignore

/** One entry of one list. */
export interface Entry {
  readonly role: Role;
  /** Base form as the pack writes it. */
  readonly base: string;
  readonly gender?: "female" | "male" | undefined;
  /** schema.org type, unit or position; what the role needs. */
  readonly type?: string | undefined;
  /** ISO code, offset or month number. */
  readonly value?: string | undefined;
  /** Base form of the entry that this one is another name of. */
  readonly canonical?: string | undefined;
  readonly kind?: EventKind | undefined;
  readonly verb?: boolean | undefined;
}

export interface Node {
  entries: Entry[] | undefined;
  next: Map<string, Node> | undefined;
}

/** A node that a word leads to from the root, and how the word was read to get there. */
export interface Hit {
  readonly node: Node;
  readonly reading: Reading;
}

/** A list of a pack. Its entries are made when a word first asks for them: few of a lexicon's words stand in one text. */
export interface WordList {
  readonly text: string;
  /** `words`: apart by blanks; `lines`: one a line, with fields after it that `|` divides. */
  readonly shape: "words" | "lines";
  /** Index of the field with other names, apart by commas. */
  readonly aliases?: number;
  /** The entry of a phrase; `fields` are its line's. */
  entryOf(base: string, fields: readonly string[], isAlias: boolean): Entry;
}

/** All lists of a language in one trie. Keys are folded. */
export interface Lexicon {
  /** Where a folded word leads from the root. */
  get(word: string): Node | undefined;
}

/** Lists beside entries that need no list. `units` tells what `fold` makes of single code units. */
export function makeLexicon(lists: Iterable<WordList | Entry>, fold: Fold, units: Uint16Array): Lexicon {
  const root = new Map<string, Node>();
  // What begins with the same three letters waits together: entries, or where a phrase stands as list, start and end.
  const waiting: ((Entry | number)[] | undefined)[] = new Array(SLOTS);
  const known: WordList[] = [];
  const wait = (key: number, ...what: readonly (Entry | number)[]): void => {
    const slot = waiting[key];
    if (slot === undefined) waiting[key] = [...what];
    else for (const one of what) slot.push(one);
  };
  for (const list of lists) {
    if ("role" in list) {
      if (list.base) wait(keyOf(phraseOf(fold(list.base))[0] ?? ""), list);
      continue;
    }
    const index = known.push(list) - 1;
    for (const [start, end] of phrasesOf(list)) {
      const key = keyInText(list.text, start, end, units);
      wait(key < 0 ? keyOf(phraseOf(fold(list.text.slice(start, end)))[0] ?? "") : key, index, start, end);
    }
  }
  const add = (entry: Entry): void => addPhrase(root, phraseOf(fold(entry.base)), entry);
  return {
    get(word) {
      const key = keyOf(word);
      const slot = waiting[key];
      if (slot !== undefined) {
        waiting[key] = undefined;
        for (let at = 0; at < slot.length; at++) {
          const one = slot[at] as Entry | number;
          if (typeof one === "number") add(entryAt(known[one] as WordList, slot[++at] as number, slot[++at] as number));
          else add(one);
        }
      }
      return root.get(word);
    },
  };
}

const SLOTS = 8192;

/** The slot of a folded word, by its first three letters. */
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < 3 && at < word.length; at++) key = (key * 31 + word.charCodeAt(at)) % SLOTS;
  return key;
}

/** The slot of the first word of a phrase that is not folded yet; -1 where that is not plain to see. */
function keyInText(text: string, start: number, end: number, units: Uint16Array): number {
  let key = 0;
  let left = 3;
  for (let at = start; at < end; at++) {
    const unit = units[text.charCodeAt(at)] as number;
    if (unit === 0) return -1;
    if (left === 0) continue;
    if (unit === 32) left = 0;
    else if (unit < 97 || (unit > 122 && unit < 192)) return -1;
    else {
      key = (key * 31 + unit) % SLOTS;
      left--;
    }
  }
  return key;
}

/** Start and end of each phrase of a list, without blanks around it. */
function* phrasesOf({ text, shape, aliases }: WordList): Generator<[number, number]> {
  for (let at = 0, field = 0; at < text.length; ) {
    const isName = field === 0 || field === aliases;
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 10 || (shape === "words" ? isBlank(code) : code === 124 || (field === aliases && code === 44)))
        break;
    }
    let [from, to] = [at, end];
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (isName && from < to) yield [from, to];
    const code = text.charCodeAt(end);
    if (code === 124) field++;
    else if (code !== 44) field = 0;
    at = end + 1;
  }
}

const isBlank = (code: number): boolean => code <= 32 || code === 160;

function entryAt(list: WordList, start: number, end: number): Entry {
  const base = list.text.slice(start, end);
  if (list.shape === "words") return list.entryOf(base, [base], false);
  const from = list.text.lastIndexOf("\n", start) + 1;
  const until = list.text.indexOf("\n", end);
  const fields = list.text
    .slice(from, until < 0 ? list.text.length : until)
    .split("|")
    .map((field) => field.trim());
  return list.entryOf(base, fields, list.text.slice(from, start).includes("|"));
}

/** Marks that a phrase may hold beside letters, digits and blanks. */
const marks = /[^\p{L}\p{N} ]/u;

/** Splits a folded phrase as the tokeniser would: hyphens and apostrophes inside words stay, other marks stand alone. */
function phraseOf(folded: string): string[] {
  // Most are one word of letters: no blank, no ASCII mark, no general punctuation.
  if (/^[^\0-\u0060\u007b-\u00bf\u2000-\u2fff]+$/.test(folded)) return [folded];
  if (!marks.test(folded)) return folded.includes(" ") ? folded.split(" ") : [folded];
  return folded.match(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** Adds a phrase, already folded and split into words. */
function addPhrase(root: Map<string, Node>, words: readonly string[], entry: Entry): void {
  let level = root;
  words.forEach((word, index) => {
    let node = level.get(word);
    if (!node) {
      node = { entries: undefined, next: undefined };
      level.set(word, node);
    }
    if (index === words.length - 1) {
      node.entries ??= [];
      node.entries.push(entry);
    } else {
      node.next ??= new Map();
      level = node.next;
    }
  });
}
