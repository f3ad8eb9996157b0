/** Finds the ledger's entry of an article, whatever has become of its file, slug, host or scheme. */
import type { Article, Document, Json, LedgerEntry, Span, Trouble } from "../../types.ts";
import { type LedgerTaker, lineOf, scanLedger } from "./ledger.ts";
import { createTextIndex } from "./text-index.ts";

/** An entry in use, and the article that was known by it in this build. */
export interface Slot {
  entry: LedgerEntry;
  /** The line that it was read from; entries made in this build have none. */
  readonly line: { readonly start: number; readonly text: string } | undefined;
  claimedBy: string | undefined;
}

/** What an article is looked for by. */
interface Wanted {
  readonly article: Article;
  readonly url: string;
  /** Path of its file relative to the ledger, where the file holds nothing else. */
  readonly source: string | undefined;
  readonly content: string;
}

/** The entries of a ledger by all that they are known by. */
export interface LedgerIndex {
  readonly count: number;
  /** Lines that are no entries, as they stand. */
  readonly broken: readonly string[];
  readonly troubles: readonly Trouble[];
  /** The article's slot; `twin` is an article of this build that has the same id. */
  find(wanted: Wanted): { readonly slot?: Slot; readonly twin?: string };
  /** Adds the entry of an article of this build. */
  add(entry: LedgerEntry, claimedBy: string): void;
  has(guid: string): boolean;
  /** The entry that a guid or, where none has it, an address of its host belongs to, as it stood before this build. */
  known(
    guid: string | undefined,
    urls: readonly string[],
  ): { readonly entry: LedgerEntry; readonly line: NonNullable<Slot["line"]> } | undefined;
  entryAt(index: number): LedgerEntry;
}

/** Words that more entries have tell no article from others. */
const MOST_ALIKE = 100;

/** By what entries are found: the text that each is known by, if it has one. */
const KEYS = {
  guid: ({ guid }: LedgerEntry) => guid,
  id: ({ id }: LedgerEntry) => id,
  source: ({ source }: LedgerEntry) => source,
  place: ({ movedTo, url }: LedgerEntry) => placeOf(movedTo ?? url),
  content: ({ content }: LedgerEntry) => content,
} as const;
type Key = keyof typeof KEYS;

/**
 * Reads a ledger; `isThere` tells whether a source file still exists. Entries stay in its text and are read off when they are asked for: a tenth of the
 * memory that objects take.
 */
export function indexLedger(
  ledger: Pick<Document, "uri" | "text">,
  isThere?: (source: string) => boolean,
): LedgerIndex {
  const { text } = ledger;
  /** Where the lines of entries begin and end, in turn. */
  const bounds: number[] = [];
  /** Entries of this build, after those of the ledger, as lines. */
  const made: string[] = [];
  const changed = new Map<number, string>();
  const claims = new Map<number, string>();
  const index = createTextIndex();

  const note = (key: Key, entry: LedgerEntry, nth: number): void => {
    const known = KEYS[key](entry);
    if (known !== undefined) index.add(`${key} ${known}`, nth);
  };
  const lineAt = (nth: number): string => {
    const start = bounds[nth * 2];
    return start === undefined ? (made[nth - bounds.length / 2] as string) : text.slice(start, bounds[nth * 2 + 1]);
  };
  const entryAt = (nth: number): LedgerEntry => parse(changed.get(nth) ?? lineAt(nth));
  /** Entries by what they were known by before this build, the latest first. */
  function* all(key: Key, wanted: string | undefined): Iterable<number> {
    if (wanted === undefined) return;
    for (const nth of index.candidates(`${key} ${wanted}`)) if (KEYS[key](parse(lineAt(nth))) === wanted) yield nth;
  }
  const latest = (key: Key, wanted: string | undefined): number | undefined => {
    for (const nth of all(key, wanted)) return nth;
    return undefined;
  };
  const slotAt = (nth: number): Slot => {
    const start = bounds[nth * 2];
    return {
      get entry() {
        return entryAt(nth);
      },
      set entry(entry) {
        const line = lineOf(entry);
        if (line !== lineOf(entryAt(nth))) changed.set(nth, line);
      },
      line: start === undefined ? undefined : { start, text: lineAt(nth) },
      get claimedBy() {
        return claims.get(nth);
      },
      set claimedBy(uri) {
        if (uri !== undefined) claims.set(nth, uri);
      },
    };
  };
  const taker: LedgerTaker = {
    take({ entry, start, end }) {
      const nth = bounds.length / 2;
      bounds.push(start, end);
      for (const key of Object.keys(KEYS) as Key[]) note(key, entry, nth);
    },
    lineWith(guid) {
      const nth = latest("guid", guid);
      return nth === undefined ? undefined : { start: bounds[nth * 2] ?? 0, end: bounds[nth * 2 + 1] ?? 0 };
    },
  };
  const { broken, troubles } = scanLedger(ledger, taker);

  const isFree = (nth: number, { article, source }: Wanted): boolean => {
    if (claims.has(nth)) return false;
    const entry = entryAt(nth);
    if (article.id !== undefined && entry.id !== undefined && article.id !== entry.id) return false;
    // The file that the entry came from will ask for it itself.
    return entry.source === undefined || entry.source === source || isThere?.(entry.source) !== true;
  };
  /** The one free entry that has the article's words, where no other has. */
  const onlyFree = (wanted: Wanted): number | undefined => {
    let [only, others]: [number | undefined, number] = [undefined, 0];
    for (const nth of index.candidates(`content ${wanted.content}`)) {
      others += 1;
      if (others > MOST_ALIKE) return undefined;
      if (parse(lineAt(nth)).content !== wanted.content || !isFree(nth, wanted)) continue;
      if (only !== undefined) return undefined;
      only = nth;
    }
    return only;
  };
  return {
    broken,
    troubles,
    entryAt,
    get count() {
      return bounds.length / 2 + made.length;
    },
    find(wanted) {
      const { article, url, source } = wanted;
      // A feed's item is known by the guid that it has always had.
      const read = latest("guid", article.guid);
      if (read !== undefined && !claims.has(read)) return { slot: slotAt(read) };
      const own = latest("id", article.id);
      if (own !== undefined && !claims.has(own)) return { slot: slotAt(own) };
      const holder = own === undefined ? undefined : claims.get(own);
      const twin = holder === undefined ? {} : { twin: holder };
      const near = [latest("source", source), latest("place", placeOf(url))];
      const found = near.find((nth) => nth !== undefined && isFree(nth, wanted));
      if (found !== undefined) return { slot: slotAt(found), ...twin };
      const only = onlyFree(wanted);
      if (only === undefined) return twin;
      // A file that is known to be gone, and nothing else with these words: the article has moved.
      const from = entryAt(only).source;
      return from === undefined || isThere?.(from) === false ? { slot: slotAt(only), ...twin } : twin;
    },
    add(entry, claimedBy) {
      const nth = bounds.length / 2 + made.length;
      made.push(lineOf(entry));
      claims.set(nth, claimedBy);
      // no other article can be it, by its file, its place or its words
      note("guid", entry, nth);
      note("id", entry, nth);
    },
    known(guid, urls) {
      let nth = latest("guid", guid);
      for (const url of nth === undefined ? urls : []) {
        const near = latest("place", placeOf(url));
        const own = near === undefined ? undefined : parse(lineAt(near));
        if (own !== undefined && hostOf(own.movedTo ?? own.url) === hostOf(url)) nth ??= near;
      }
      const start = nth === undefined ? undefined : bounds[nth * 2];
      if (nth === undefined || start === undefined) return undefined;
      const text = lineAt(nth);
      return { entry: parse(text), line: { start, text } };
    },
    has: (guid) => latest("guid", guid) !== undefined,
  };
}

function parse(line: string): LedgerEntry {
  return JSON.parse(line) as Json as unknown as LedgerEntry;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

/** Where the line of an entry has a value, without its quotes. */
export function placeInLine({ start, text }: NonNullable<Slot["line"]>, value: string): Span | undefined {
  const at = text.indexOf(JSON.stringify(value));
  return at < 0 ? undefined : { start: start + at + 1, end: start + at + 1 + value.length };
}

/** A URL without scheme and host, which whole sites change at once. */
function placeOf(url: string): string {
  return url
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "");
}

/** A path relative to the ledger's folder; one that cannot be related to it stays as it is. */
export function pathFromLedger(ledger: string, uri: string): string {
  const base = ledger.split("/").slice(0, -1);
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri) || uri.startsWith("/") !== ledger.startsWith("/") || base.includes(".."))
    return uri;
  const parts = uri.split("/");
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared++;
  return [...base.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}
