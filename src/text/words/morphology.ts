/** From an inflected word to what its base form may be: endings taken off by the rules of a pack. */
import type { Inflection, Letters } from "../../types.ts";
import type { Fold } from "./fold.ts";
import type { Paradigms } from "./paradigms.ts";

/** What an ending said, as bits of `Reading.tags`. */
export const Tag = {
  plural: 1,
  possessive: 2,
  personal: 4,
  genitive: 8,
  dative: 16,
  accusative: 32,
  locative: 64,
  ablative: 128,
  instrumental: 256,
  adjectival: 512,
  copula: 1024,
  other: 2048,
  male: 4096,
  female: 8192,
  neuter: 16384,
  prepositional: 32768,
  nominative: 65536,
  finite: 131072,
  participle: 262144,
} as const; // prettier-ignore

/** Any case but the nominative. */
export const Oblique =
  Tag.genitive | Tag.dative | Tag.accusative | Tag.locative | Tag.ablative | Tag.instrumental | Tag.prepositional;

/** One way to read a word: `base` (folded) is its first letters without the last `cut`, plus `tail`. */
export interface Reading {
  readonly base: string;
  readonly cut: number;
  readonly tail: string;
  readonly tags: number;
}

/** All readings of a folded word, the word itself first. */
export type Read = (folded: string) => readonly Reading[];

interface Ending {
  readonly text: string;
  readonly tag: number;
  readonly after: "consonant" | "vowel" | "possessive" | "any";
  /** Last vowels of stems it may follow; empty means any. */
  readonly vowels: string;
}

const tagOf: Readonly<Record<string, number>> = {
  plural: Tag.plural,
  possessive: Tag.possessive,
  mine: Tag.personal,
  ours: Tag.personal,
  yours: Tag.personal,
  genitive: Tag.genitive,
  dative: Tag.dative,
  accusative: Tag.accusative,
  locative: Tag.locative,
  ablative: Tag.ablative,
  instrumental: Tag.instrumental,
  adjectival: Tag.adjectival,
  copula: Tag.copula,
}; // prettier-ignore

/** Compiles the inflection of a language to a reader of words. */
export function readerOf(inflection: Inflection, letters: Letters, fold: Fold, paradigms: Paradigms | undefined): Read {
  const slots = (inflection.slots ?? []).map((lines) => slotOf(lines, inflection, fold));
  const vowels = new Set(fold(letters.vowels));
  const joiners = inflection.joiners ?? "";
  const hard = new Map<string, string>();
  for (const pair of (inflection.alternations ?? "").split(/\s+/).filter(Boolean)) {
    const [from, to] = [...fold(pair)];
    if (from && to) hard.set(to, (hard.get(to) ?? "") + from);
  }
  const front = new Set(
    fold(inflection.frontStems ?? "")
      .split(/\s+/)
      .filter(Boolean),
  );
  const fronted: Readonly<Record<string, string>> = { a: "e", o: "ö", u: "ü" };
  const lastVowel = (word: string): string => {
    for (let at = word.length - 1; at >= 0; at--) if (vowels.has(word[at]!)) return word[at]!;
    return "";
  };

  const strip = (word: string, cut: number, upTo: number, tags: number, into: Reading[], joined: boolean): void => {
    for (let index = upTo - 1; index >= 0; index--) {
      const slot = slots[index]!;
      for (let size = Math.min(slot.longest, word.length - 2); size > 0; size--) {
        const endings = slot.by.get(word.slice(word.length - size));
        if (!endings) continue;
        let stem = word.slice(0, word.length - size);
        const joiner = joiners.includes(stem[stem.length - 1] ?? "x");
        if (joiner) stem = stem.slice(0, -1);
        const last = stem[stem.length - 1] ?? "";
        const onVowel = vowels.has(last);
        const own = joiner ? "" : lastVowel(stem);
        const vowel = front.size && front.has(stem) ? (fronted[own] ?? own) : own;
        for (const ending of endings) {
          if (!joiner) {
            if (ending.after === "consonant" && onVowel) continue;
            if (ending.after === "vowel" && !onVowel) continue;
            if (ending.after === "possessive" && !onVowel) continue;
            if (ending.vowels && vowel && !ending.vowels.includes(vowel)) continue;
          }
          const taken = cut + size + (joiner ? 1 : 0);
          const all = tags | ending.tag;
          into.push({ base: stem, cut: taken, tail: "", tags: all });
          if (into.length > 40) return;
          if (vowels.has(ending.text[0] ?? "") && hard.has(last) && !joiner) {
            for (const letter of hard.get(last)!) {
              into.push({ base: stem.slice(0, -1) + letter, cut: taken + 1, tail: letter, tags: all });
            }
          }
          // Müzesi'nde: behind the mark a possessed noun may stand.
          if (index > 0 && (!joiner || inflection.joinsNames)) strip(stem, taken, index, all, into, joined);
        }
      }
    }
  };

  return (folded) => {
    const into: Reading[] = [{ base: folded, cut: 0, tail: "", tags: 0 }];
    if (slots.length) strip(folded, 0, slots.length, 0, into, false);
    for (const { base, cut, tail, tags } of paradigms?.read(folded) ?? []) {
      // The nominative apart from the other cases, for it is no case ending.
      if (tags & Tag.nominative && (base !== folded || tags & Tag.plural))
        into.push({ base, cut, tail, tags: tags & ~(Oblique | Tag.nominative) });
      if (tags & Oblique) into.push({ base, cut, tail, tags: tags & ~Tag.nominative });
    }
    return into;
  };
}

function slotOf(lines: string, inflection: Inflection, fold: Fold): { by: Map<string, Ending[]>; longest: number } {
  const by = new Map<string, Ending[]>();
  let longest = 0;
  for (const line of lines.split("\n")) {
    const [name, shapes] = line.split(":");
    if (!name || !shapes) continue;
    const columns = shapes.trim().split(/\s+/);
    columns.forEach((column, index) => {
      // With one column the ending follows anything; a third follows a possessive only.
      const after = columns.length === 1 ? "any" : index === 0 ? "consonant" : index === 1 ? "vowel" : "possessive";
      for (const shape of column.split("/")) {
        if (shape === "-") continue;
        for (const [text, last] of spellings(shape, inflection.harmony ?? {})) {
          const key = fold(text);
          const list = by.get(key) ?? by.set(key, []).get(key)!;
          list.push({ text: key, tag: tagOf[name.trim()] ?? Tag.other, after, vowels: fold(last) });
          longest = Math.max(longest, key.length);
        }
      }
    });
  }
  return { by, longest };
}

/** Spellings of an ending, each with the last vowels of the stems it follows; `""` for all stems. */
export function spellings(shape: string, harmony: Readonly<Record<string, string>>): [string, string][] {
  const classes = [...shape].filter((letter) => Object.hasOwn(harmony, letter));
  if (!classes.length) return [[shape, ""]];
  const vowels = new Set(Object.values(harmony).flatMap((pairs) => pairs.split(/\s+/).map((pair) => pair[0] ?? "")));
  const out = new Map<string, string>();
  for (const vowel of vowels) {
    let before = vowel;
    let text = "";
    for (const letter of shape) {
      const pairs = Object.hasOwn(harmony, letter) ? harmony[letter]! : "";
      const pair = pairs ? pairs.split(/\s+/).find((one) => one[0] === before) : undefined;
      const next = pairs ? (pair?.[1] ?? "") : letter;
      text += next;
      if (pairs) before = next;
    }
    out.set(text, (out.get(text) ?? "") + vowel);
  }
  return [...out];
}

/** True if the reading leaves the word in the nominative, maybe possessed. */
export const isNominative = (reading: Reading): boolean =>
  !(reading.tags & (Oblique | Tag.adjectival | Tag.copula | Tag.personal | Tag.other));

/** True for the nominative, one case alone, or a copula: what may follow a name directly. */
export const isCase = ({ tags }: Reading): boolean =>
  !(tags & (Tag.plural | Tag.possessive | Tag.personal | Tag.adjectival | Tag.other)) &&
  bits(tags & (Oblique | Tag.copula)) <= 1;

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest; rest &= rest - 1) count++;
  return count;
}
