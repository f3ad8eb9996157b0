/** Finds the ledger's entry of an article, whatever has become of its file, slug, host or scheme. */
import type { Article, LedgerEntry } from "../../types.ts";
import type { LedgerLine } from "./ledger.ts";

/** An entry in use: its line, and the article that was known by it in this build. */
export interface Slot {
  entry: LedgerEntry;
  /** Where its line stands; entries made in this build have none. */
  readonly start?: number;
  claimedBy?: string;
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
  /** The article's slot; `twin` is an article of this build that has the same id. */
  find(wanted: Wanted): { readonly slot?: Slot; readonly twin?: string };
  add(slot: Slot): void;
  has(guid: string): boolean;
  entries(): readonly LedgerEntry[];
}

/** Puts entries in order; `isThere` tells whether a source file still exists. */
export function indexLedger(lines: readonly LedgerLine[], isThere?: (source: string) => boolean): LedgerIndex {
  const slots: Slot[] = [];
  const byGuid = new Map<string, Slot>();
  const byId = new Map<string, Slot>();
  const bySource = new Map<string, Slot>();
  const byPlace = new Map<string, Slot>();
  const byContent = new Map<string, Slot[]>();
  const add = (slot: Slot): void => {
    const { guid, id, source, content } = slot.entry;
    slots.push(slot);
    byGuid.set(guid, slot);
    if (id !== undefined) byId.set(id, slot);
    if (slot.claimedBy !== undefined) return; // made in this build: no other article can be it
    if (source !== undefined) bySource.set(source, slot);
    byPlace.set(placeOf(slot.entry.movedTo ?? slot.entry.url), slot);
    if (content !== undefined) byContent.set(content, [...(byContent.get(content) ?? []), slot]);
  };
  for (const line of lines) add({ ...line });

  const isFree = (slot: Slot, { article, source }: Wanted): boolean => {
    const { entry } = slot;
    if (slot.claimedBy !== undefined) return false;
    if (article.id !== undefined && entry.id !== undefined && article.id !== entry.id) return false;
    // The file that the entry came from will ask for it itself.
    return entry.source === undefined || entry.source === source || isThere?.(entry.source) !== true;
  };
  return {
    find(wanted) {
      const { article, url, source, content } = wanted;
      const { id, guid } = article;
      // A feed's item is known by the guid that it has always had.
      const read = guid === undefined ? undefined : byGuid.get(guid);
      if (read !== undefined && read.claimedBy === undefined) return { slot: read };
      const own = id === undefined ? undefined : byId.get(id);
      if (own !== undefined && own.claimedBy === undefined) return { slot: own };
      const twin = own?.claimedBy === undefined ? {} : { twin: own.claimedBy };
      const near = [source === undefined ? undefined : bySource.get(source), byPlace.get(placeOf(url))];
      const found = near.find((slot) => slot !== undefined && isFree(slot, wanted));
      if (found !== undefined) return { slot: found, ...twin };
      const same = (byContent.get(content) ?? []).filter((slot) => isFree(slot, wanted));
      const [only] = same;
      // A file that is known to be gone, and nothing else with these words: the article has moved.
      const hasMoved =
        same.length === 1 && (only?.entry.source === undefined || isThere?.(only.entry.source) === false);
      return only !== undefined && hasMoved ? { slot: only, ...twin } : twin;
    },
    add,
    has: (guid) => byGuid.has(guid),
    entries: () => slots.map(({ entry }) => entry),
  };
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
