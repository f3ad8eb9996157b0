/** The ledger as text: one JSON object a line, in a stable order; what cannot be read is told at its line and kept as it stands. */
import type { Document, Json, JsonObject, LedgerEntry, Site, Trouble } from "../../types.ts";
import { isObject, parseJson } from "../json/json.ts";
import { lineAt } from "../lines/line.ts";
import { lineStarts, positionAt } from "../lines/lines.ts";
import { epochOf, inZone, parseIsoDate } from "../values/dates.ts";

/** An entry and where its line stands, without the blanks around it. */
interface LedgerLine {
  readonly entry: LedgerEntry;
  readonly start: number;
  readonly end: number;
}

/** A ledger's text, read. */
export interface LedgerText {
  readonly lines: readonly LedgerLine[];
  /** Lines that are no entries, as they stand. */
  readonly broken: readonly string[];
  readonly troubles: readonly Trouble[];
}

const RULE = "newsroom/ledger-line";
const REQUIRED = ["guid", "url", "published"] as const;
const OPTIONAL = ["id", "source", "movedTo", "modified", "content", "status"] as const;
const ORDER = ["guid", "id", "source", "url", "movedTo", "published", "modified", "content", "status"] as const;

/** Whoever takes the entries of a ledger one by one, and tells which one already has a guid. */
export interface LedgerTaker {
  take(line: LedgerLine): void;
  lineWith(guid: string): Pick<LedgerLine, "start" | "end"> | undefined;
}

/** Reads a ledger. Members of an entry that nobody knows are kept with it. */
export function readLedger(document: Pick<Document, "text" | "uri">): LedgerText {
  const lines: LedgerLine[] = [];
  const byGuid = new Map<string, LedgerLine>();
  const take = (line: LedgerLine): void => {
    lines.push(line);
    byGuid.set(line.entry.guid, line);
  };
  return { lines, ...scanLedger(document, { take, lineWith: (guid) => byGuid.get(guid) }) };
}

/** Reads a ledger line by line, so that whoever takes the entries need not keep them. */
export function scanLedger(
  { text, uri }: Pick<Document, "text" | "uri">,
  taker: LedgerTaker,
): Pick<LedgerText, "broken" | "troubles"> {
  const broken: string[] = [];
  const troubles: Trouble[] = [];
  for (let from = text.startsWith("\ufeff") ? 1 : 0; from < text.length; ) {
    const line = lineAt(text, from, text.length);
    from = line.next;
    const raw = text.slice(line.start, line.end);
    if (raw.trim() === "") continue;
    const fail = (message: string, start: number, end: number): void => {
      broken.push(raw);
      troubles.push({ rule: RULE, message, at: { start, end, uri } });
    };
    const parsed = parseJson(text, line);
    if (!parsed.ok) {
      const start = Math.min(parsed.offset, line.end - 1);
      fail(parsed.message, start, start + 1);
      continue;
    }
    const fault = faultOf(parsed.value);
    if (fault !== undefined) {
      fail(fault, line.start, line.end);
      continue;
    }
    const entry = parsed.value as unknown as LedgerEntry;
    const first = taker.lineWith(entry.guid);
    if (first === undefined) taker.take({ entry, start: line.start, end: line.end });
    else if (text.slice(first.start, first.end) !== raw) {
      // two branches may have written the same line, but not two lines of one article
      const { line: number } = positionAt(lineStarts(text), first.start);
      fail(
        `Line has guid ${shown(entry.guid)}, which line ${number} has too, expected each once`,
        line.start,
        line.end,
      );
    }
  }
  return { broken, troubles };
}

function shown(value: Json | undefined): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 80);
}

function faultOf(value: Json): string | undefined {
  if (!isObject(value)) return `Line is ${shown(value)}, expected an object with guid, url and published`;
  for (const name of REQUIRED)
    if (typeof value[name] !== "string" || value[name] === "")
      return `Line has ${Object.hasOwn(value, name) ? `${name} ${shown(value[name])}` : `no ${name}`}, expected a text`;
  for (const name of OPTIONAL)
    if (value[name] !== undefined && typeof value[name] !== "string")
      return `Line has ${name} ${shown(value[name])}, expected a text`;
  const { status } = value;
  if (status === undefined || status === "draft" || status === "retracted") return undefined;
  return `Line has status ${shown(status)}, expected draft or retracted`;
}

/** Writes a ledger: oldest first, those of one moment by their guids, so that the same articles give the same bytes. */
export function writeLedger(entries: readonly LedgerEntry[], broken: readonly string[], site: Site): string {
  return [...writeEntries(entries.length, (index) => entries[index] as LedgerEntry, broken, site)].join("");
}

/** Writes a ledger of so many entries, which are asked for one by one: its lines with their ends, made anew for whoever walks them. */
export function writeEntries(
  count: number,
  entryAt: (index: number) => LedgerEntry,
  broken: readonly string[],
  site: Site,
): Iterable<string> {
  const epochs = new Float64Array(count);
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    epochs[index] = ledgerEpoch(entryAt(index).published, site);
    order[index] = index;
  }
  const epoch = (index: number): number => epochs[index] as number;
  order.sort((a, b) => epoch(a) - epoch(b) || a - b);
  function* lines(): Iterable<string> {
    for (let from = 0, to = 0; from < count; from = to) {
      while (to < count && epoch(order[to] as number) === epoch(order[from] as number)) to++;
      const group = Array.from(order.subarray(from, to), entryAt);
      group.sort((a, b) => (a.guid < b.guid ? -1 : a.guid > b.guid ? 1 : 0));
      for (const entry of group) yield `${lineOf(entry)}\n`;
    }
    for (const line of broken) yield `${line}\n`;
  }
  return { [Symbol.iterator]: () => lines()[Symbol.iterator]() };
}

/** When an entry was published; what is no date comes first. */
function ledgerEpoch(published: string, site: Site): number {
  const moment = parseIsoDate(published.trim());
  return moment === undefined ? 0 : epochOf(inZone(moment, site.timeZone));
}

/** An entry as its line. */
export function lineOf(entry: LedgerEntry): string {
  const known = new Set<string>(ORDER);
  const members = entry as unknown as JsonObject;
  const names = [
    ...ORDER.filter((name) => members[name] !== undefined),
    ...Object.keys(members).filter((name) => !known.has(name)),
  ];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, members[name]])));
}

/** Joins what another build wrote meanwhile: where both changed an entry, ours counts, for it has seen the article. */
export function mergeLedgers(base: string, ours: string, theirs: string, site: Site): string {
  if (theirs === base || theirs === ours) return ours;
  const read = (text: string) => readLedger({ text, uri: "" });
  const [before, own, other] = [read(base), read(ours), read(theirs)];
  const known = new Map(before.lines.map(({ entry }) => [entry.guid, lineOf(entry)]));
  const merged = new Map(other.lines.map(({ entry }) => [entry.guid, entry]));
  for (const { entry } of own.lines)
    if (known.get(entry.guid) !== lineOf(entry) || !merged.has(entry.guid)) merged.set(entry.guid, entry);
  return writeLedger([...merged.values()], [...new Set([...other.broken, ...own.broken])], site);
}
