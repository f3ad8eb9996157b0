/** A written word and all that a language says of it. */
import type { Fold } from "./fold.ts";
import { type Entry, type Hit, type KnownEntry, type Lexicon, startOf } from "./lexicon.ts";
import { isCase, type Read, type Reading, Tag } from "./morphology.ts";
import type { ListNames } from "./word-lists.ts";

/** A distinct written word, seen once and remembered. */
export interface Form {
  readonly text: string;
  /** The text composed and in one script. */
  readonly plain: string;
  /** True if a dot stands inside (Lent.az). */
  readonly dotted: boolean;
  /** Bases that a capitalised word may be a case of, in agglutinative languages. */
  readonly bases: readonly string[];
  readonly folded: string;
  /** Lists of the language's grammar that hold the folded word. */
  readonly grammar: ListNames;
  /** `lower`, `capital` (first letter), `upper` (all, at least two), or `none` (no letters). */
  readonly shape: "lower" | "capital" | "upper" | "none";
  /** What the word looks like, in bits of `Look`. */
  readonly look: number;
  readonly readings: readonly Reading[];
  /** Trie nodes that the word leads to; empty for most words. */
  readonly hits: readonly Hit[];
  /** Entries of lexicons that the word alone is, whole words before cut ones. */
  readonly entries: readonly EntryHit[];
  /** Roles of those entries, a bit each. */
  readonly roles: number;
  /** The bits of all readings in `Node.starts`: a phrase goes on with this word only if its node has one of them. */
  readonly starts: number;
  /** Those of the hits that phrases of several words go on from. */
  readonly openings: readonly Hit[];
  /** The reading that ends in a genitive's mark and letters: `Germany's`. */
  readonly genitive: Reading | undefined;
  /** Ending of a family name that a reading's base has, by index of the reading; undefined if none has. */
  readonly surnames: readonly SurnameReading[];
}

/** What a token looks like, a bit each. */
export const Look = {
  /** A word in small letters. */
  lower: 1,
  /** A word that begins with a capital. */
  capital: 2,
  /** A word all in capitals. */
  upper: 4,
  /** A word with a dot inside (Lent.az). */
  dotted: 8,
  /** A word of parts that hyphens join. */
  joined: 16,
  /** A word that a list of the language's grammar holds. */
  listed: 32,
  /** A word that a date may begin with. */
  dated: 64,
  word: 128,
  number: 256,
  mark: 512,
  break: 1024,
} as const;

/** An entry that a word is, and how the word was read to be it. */
export interface EntryHit {
  readonly entry: KnownEntry;
  readonly reading: Reading;
}

/** What decides which entries a reading fits. */
export interface Grammar {
  /** True if verbs stand in the pack as stems. */
  readonly stems: boolean;
  readonly agglutinative: boolean;
  /** Set in languages whose words change their endings by paradigms. */
  readonly paradigms: unknown;
  /** Words that dates begin with. */
  readonly dateStarts: ReadonlySet<string>;
}

interface SurnameReading {
  readonly reading: Reading;
  /** True if the ending also makes other words. */
  readonly weak?: boolean | undefined;
  readonly gender?: "female" | "male" | undefined;
}

export interface SurnameEnding {
  readonly ending: string;
  readonly weak?: boolean | undefined;
  readonly gender?: "female" | "male" | undefined;
}

const none: readonly string[] = [];

export function makeForm(
  text: string,
  plain: string,
  fold: Fold,
  read: Read,
  lexicon: Lexicon,
  endings: Map<string, SurnameEnding>,
  verbs: ReadonlyMap<string, number>,
  grammar: Grammar,
  listsOf: (word: string) => ListNames,
): Form {
  const folded = fold(text);
  const shape = shapeOf(text);
  const all = [...read(folded)];
  const readings: readonly Reading[] = all;
  const hits: Hit[] = [];
  for (const reading of readings) {
    const node = lexicon.get(reading.base);
    if (node && !hits.some((hit) => hit.node === node && hit.reading.tags === reading.tags))
      hits.push({ node, reading });
  }
  // Capitals of a few letters are an acronym, more may be a verb in a headline.
  if (verbs.size && (shape !== "upper" || folded.length > 5)) {
    for (let size = Math.min(10, folded.length - 2); size > 0; size--) {
      const tag = verbs.get(folded.slice(folded.length - size));
      if (tag === undefined) continue;
      const base = folded.slice(0, folded.length - size);
      const reading: Reading = { base, cut: size, tail: "", tags: tag };
      all.push(reading);
      const node = lexicon.get(base);
      if (node) hits.push({ node, reading });
    }
  }
  const surnames: SurnameReading[] = [];
  if (shape === "capital" || shape === "upper") {
    for (const reading of readings) {
      if (reading.tags & (Tag.finite | Tag.participle)) continue;
      for (let size = Math.min(8, reading.base.length - 2); size > 1; size--) {
        const found = endings.get(reading.base.slice(reading.base.length - size));
        if (!found) continue;
        surnames.push({ reading, gender: found.gender, weak: found.weak });
        break;
      }
    }
  }
  const dotted = /\p{L}\.\p{L}/u.test(plain);
  const bases =
    shape === "capital" || shape === "upper"
      ? [...new Set(readings.filter((one) => isCase(one) && one.base.length > 2).map(({ base }) => base))]
      : none;
  const entries = entriesOf(hits, grammar);
  const openings = hits.filter(({ node, reading }) => node.next && isOpening(reading, grammar));
  const genitive = readings.find(
    ({ tags, cut }) => tags === Tag.genitive && cut > 1 && /^['’]/.test(plain.slice(-cut)),
  );
  const lists = listsOf(folded);
  return {
    text,
    plain,
    dotted,
    bases,
    folded,
    grammar: lists,
    shape,
    look:
      Look.word |
      (shape === "lower" ? Look.lower : shape === "capital" ? Look.capital : 0) |
      (shape === "upper" ? Look.capital | Look.upper : 0) |
      (dotted ? Look.dotted : 0) |
      (plain.length > 1 && plain.includes("-") ? Look.joined : 0) |
      (lists.size ? Look.listed : 0) |
      (grammar.dateStarts.has(folded) ? Look.dated : 0),
    readings,
    hits,
    entries,
    roles: entries.reduce((bits, { entry }) => bits | entry.bit, 0),
    starts: readings.reduce((bits, { base }) => bits | startOf(base), 0),
    openings,
    genitive,
    surnames,
  };
}

/** Entries of single words that the hits lead to, in the order in which matches stand. */
const entriesOf = (hits: readonly Hit[], grammar: Grammar): EntryHit[] =>
  hits
    .flatMap(({ node, reading }) =>
      (node.entries ?? [])
        .filter((entry) => fits(entry, reading, reading, grammar))
        .map((entry) => ({ entry, reading })),
    )
    .sort((a, b) => compareReadings(a.reading, b.reading));

/** Whole words before cut ones. */
export const compareReadings = (a: Reading, b: Reading): number => a.cut - b.cut || a.tags - b.tags;

/** Inside a phrase words of an agglutinative language stand as they are. */
export const isOpening = (reading: Reading, { agglutinative }: Grammar): boolean => !agglutinative || reading.cut === 0;

/** A verb's stem must carry an ending of a verb, and nothing else may; where all forms of verbs are listed none is a case of another. */
export const fits = (entry: Entry, first: Reading, last: Reading, { stems, paradigms }: Grammar): boolean =>
  stems
    ? !!entry.verb === (last.tags & (Tag.finite | Tag.participle)) > 0
    : !(paradigms && entry.verb && first.cut > 0);

function shapeOf(text: string): Form["shape"] {
  const first = text[0] ?? "";
  if (first.toLowerCase() === first.toUpperCase() && !/\p{L}/u.test(text)) return "none";
  if (first.toLowerCase() === first) return /^\p{Ll}{1,3}-\p{Lu}/u.test(text) ? "capital" : "lower";
  const letters = [...text].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  if (letters.length < 2) return "capital";
  // An acronym with its ending after a mark (AZAL-ın) is upper too.
  const head = text.split(/['’-]/)[0] ?? text;
  const plain = [...head].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return plain.length > 1 && plain.every((letter) => letter === letter.toUpperCase()) ? "upper" : "capital";
}
