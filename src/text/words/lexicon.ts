/** All word lists of a language in one trie, so that one look at a word tells everything that may begin with it. */
import type { EventKind } from "../../types.ts";
import type { Fold } from "./fold.ts";
import type { Reading } from "./morphology.ts";

/** What words and phrases are good for; the place of each is its bit in a set of roles. */
const roles = [
  "given",
  "surname",
  "patronymic",
  "honorific",
  "title",
  "title-modifier",
  "post",
  "post-modifier",
  "field",
  "link",
  "appointment",
  "tie",
  "succession",
  "body",
  "body-head",
  "describing",
  "party",
  "place",
  "place-head",
  "generic",
  "demonym",
  "month",
  "weekday",
  "relative",
  "shift",
  "event",
  "hold",
  "speech",
  "source",
  "credit",
  "clock",
  "preposition",
] as const; // prettier-ignore

/** What a word or phrase is good for. */
export type Role = (typeof roles)[number];

/** A set of roles, a bit each. */
export const rolesOf = (...names: readonly Role[]): number =>
  names.reduce((bits, name) => bits | (1 << roles.indexOf(name)), 0);

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

/** An entry as it stands in the trie. */
export interface KnownEntry extends Entry {
  /** Its role as a bit. */
  readonly bit: number;
}

export interface Node {
  entries: KnownEntry[] | undefined;
  next: Map<string, Node> | undefined;
  /** A bit for how each of the words in `next` begins, so that most words are known not to be there without looking. */
  starts: number;
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
  const waiting = new Waiting();
  const keyOfPhrase = (phrase: string): number => {
    const key = plainKeyOf(phrase, units);
    return key < 0 ? keyOf(phraseOf(fold(phrase))[0] ?? "") : key;
  };
  for (const list of lists) {
    if ("role" in list) {
      if (list.base) waiting.push(keyOfPhrase(list.base), list.base, "", list);
    } else if (list.shape === "words") {
      for (const word of list.text.match(/\S+/g) ?? []) waiting.push(keyOfPhrase(word), word, word, list);
    } else {
      for (const line of list.text.split("\n")) {
        const bar = line.indexOf("|");
        const first = (bar < 0 ? line : line.slice(0, bar)).trim();
        if (first !== "") waiting.push(keyOfPhrase(first), first, line, list);
        if (bar < 0 || list.aliases === undefined) continue;
        for (const name of aliasesOf(line, list.aliases)) waiting.push(keyOfPhrase(name), name, line, list);
      }
    }
  }
  const add = (entry: Entry): void => addPhrase(root, phraseOf(fold(entry.base)), shaped(entry));
  return {
    get(word) {
      waiting.take(keyOf(word), (phrase, line, of) => add("role" in of ? of : entryOf(of, phrase, line)));
      return root.get(word);
    },
  };
}

const SLOTS = 8192;

/** Phrases that no word has asked for yet. Those that begin with the same three letters wait together, in the order in which they came. */
class Waiting {
  readonly #first = new Int32Array(SLOTS).fill(-1);
  readonly #last = new Int32Array(SLOTS);
  readonly #next: number[] = [];
  readonly #phrases: string[] = [];
  readonly #lines: string[] = [];
  readonly #of: (WordList | Entry)[] = [];

  push(key: number, phrase: string, line: string, of: WordList | Entry): void {
    const index = this.#phrases.push(phrase) - 1;
    this.#lines.push(line);
    this.#of.push(of);
    this.#next.push(-1);
    if (this.#first[key] === -1) this.#first[key] = index;
    else this.#next[this.#last[key]!] = index;
    this.#last[key] = index;
  }

  /** Hands on what waits at a key, once. */
  take(key: number, use: (phrase: string, line: string, of: WordList | Entry) => void): void {
    let index = this.#first[key]!;
    if (index === -1) return;
    this.#first[key] = -1;
    for (; index !== -1; index = this.#next[index]!) use(this.#phrases[index]!, this.#lines[index]!, this.#of[index]!);
  }
}

/** The slot of a folded word, by its first three letters. */
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < 3 && at < word.length; at++) key = (key * 31 + word.charCodeAt(at)) % SLOTS;
  return key;
}

/** The slot of a phrase that is not folded yet; -1 where its first letters do not plainly tell it. */
function plainKeyOf(phrase: string, units: Uint16Array): number {
  let key = 0;
  for (let at = 0; at < phrase.length; at++) {
    const unit = units[phrase.charCodeAt(at)]!;
    // The fourth is looked at too: a mark there may belong to the third.
    if (unit === 32 && at > 0) break;
    if (unit < 97 || (unit > 122 && unit < 192)) return -1;
    if (at === 3) break;
    key = (key * 31 + unit) % SLOTS;
  }
  return key;
}

/** The other names that a field of a line lists. */
function aliasesOf(line: string, field: number): string[] {
  const names = line.split("|")[field];
  if (!names) return [];
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function entryOf(list: WordList, phrase: string, line: string): Entry {
  if (list.shape === "words") return list.entryOf(phrase, [phrase], false);
  const fields = line.split("|").map((field) => field.trim());
  return list.entryOf(phrase, fields, phrase !== fields[0]);
}

/** An entry with a place for all that any may have: every finder asks every entry for its role, and finds it soonest where all are laid out alike. */
const shaped = ({ role, base, gender, type, value, canonical, kind, verb }: Entry): KnownEntry => ({
  role,
  bit: rolesOf(role),
  base,
  gender,
  type,
  value,
  canonical,
  kind,
  verb,
});

/** Marks that a phrase may hold beside letters, digits and blanks. */
const marks = /[^\p{L}\p{N} ]/u;

/** Splits a folded phrase as the tokeniser would: hyphens and apostrophes inside words stay, other marks stand alone. */
function phraseOf(folded: string): string[] {
  // Most are one word of letters: no blank, no ASCII mark, no general punctuation.
  if (/^[^\0-\u0060\u007b-\u00bf\u2000-\u2fff]+$/.test(folded)) return [folded];
  if (!marks.test(folded)) return folded.includes(" ") ? folded.split(" ") : [folded];
  return folded.match(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** The bit of a word's first two letters in `Node.starts`. */
export const startOf = (word: string): number => 1 << ((word.charCodeAt(0) * 5 + (word.charCodeAt(1) || 0)) & 31);

/** Adds a phrase, already folded and split into words. */
function addPhrase(root: Map<string, Node>, words: readonly string[], entry: KnownEntry): void {
  let level = root;
  words.forEach((word, index) => {
    let node = level.get(word);
    if (!node) {
      node = { entries: undefined, next: undefined, starts: 0 };
      level.set(word, node);
    }
    if (index === words.length - 1) {
      node.entries ??= [];
      node.entries.push(entry);
    } else {
      node.next ??= new Map();
      node.starts |= startOf(words[index + 1]!);
      level = node.next;
    }
  });
}
