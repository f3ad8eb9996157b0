/** Finds out on what the accounts of one article differ, and which of them is wrong: the one that the fewest others support. */
import type { Account, AccountField, AccountText, Finding, Rule } from "../../types.ts";
import { sameDate, sameLanguage, samePage, wordsOf } from "../pages/page-compare.ts";
import { clip, type Facts } from "../schemaorg/data-rules.ts";
import { formatRfc3339Date, parseIsoDate, parseRfc822Date } from "../values/dates.ts";
import { CHANNEL_LANGUAGE } from "./accounts.ts";

/** One of several accounts against the others: indexes of account and text. */
export interface Dispute {
  readonly field: AccountField;
  readonly wrong: readonly [number, number];
  readonly right: readonly [number, number];
}

const RANK: Readonly<Record<Account["kind"], number>> = {
  ledger: -1,
  "json-ld": 0,
  page: 1,
  "json-feed": 2,
  atom: 3,
  rss: 4,
  sitemap: 5,
};
/** An article that more documents tell of is a test's or a template's, and comparing takes the square of their number. */
const MOST_ACCOUNTS = 40;

/** A rule that the documents of one run agree on a field. */
export function agreeOn(field: AccountField, facts: Facts<"story">): Rule<"story"> {
  return {
    ...facts,
    on: "story",
    check: ({ accounts }) => disputesOf(accounts, field).map((dispute) => tell(dispute, accounts)),
  };
}

/** All that accounts of one article differ on in a field. */
export function disputesOf(accounts: readonly Account[], field: AccountField): readonly Dispute[] {
  if (accounts.length < 2 || accounts.length > MOST_ACCOUNTS || isMixed(accounts)) return [];
  // feeds of several systems have ids of their own; only what was written down of an article tells which one is right
  if (field === "guid" && !accounts.some(({ kind }) => kind === "ledger")) return [];
  const states = accounts.map((account) => statementOf(account, field));
  const support = states.map((one) => states.filter((other) => agrees(field, one.texts, other.texts)).length);
  // of two that have the same support the one further from the article is wrong, and first what a whole channel says
  const doubtOf = (i: number): number =>
    RANK[(accounts[i] as Account).kind] + (states[i]?.texts[0]?.by === CHANNEL_LANGUAGE ? 10 : 0);
  let norm = -1;
  states.forEach(({ texts }, i) => {
    if (texts.length === 0) return;
    const best = norm < 0 ? -1 : (support[norm] as number);
    const more = support[i] as number;
    if (more > best || (more === best && doubtOf(i) < doubtOf(norm))) norm = i;
  });
  const expected = states[norm];
  if (expected === undefined) return [];
  return states.flatMap(({ texts, isOwn }, i): readonly Dispute[] => {
    if (!isOwn || texts.length === 0 || agrees(field, texts, expected.texts)) return [];
    const odd = texts.findIndex((text) => !expected.texts.some((other) => agrees(field, [text], [other])));
    const missed = expected.texts.findIndex((text) => !texts.some((other) => agrees(field, [text], [other])));
    return [{ field, wrong: [i, Math.max(0, odd)], right: [norm, Math.max(0, missed)] }];
  });
}

interface Statement {
  readonly texts: readonly AccountText[];
  /** False where it is only concluded: an article that states no change was last changed when it was published. */
  readonly isOwn: boolean;
}

function statementOf({ says, kind, told }: Account, field: AccountField): Statement {
  // who disagrees with himself is no witness
  const texts = told?.includes(field) === true ? [] : (says[field] ?? []);
  if (field !== "modified" || texts.length > 0 || kind === "rss" || kind === "sitemap" || kind === "ledger")
    return { texts, isOwn: true };
  return { texts: says.published ?? [], isOwn: false };
}

/** Several pages, or several graphs, of one address that tell of different things are no accounts of one article. */
function isMixed(accounts: readonly Account[]): boolean {
  return (["page", "json-ld"] as const).some((kind) => {
    const titles = accounts.filter((account) => account.kind === kind).map(({ says }) => says.title ?? []);
    const [first = []] = titles;
    return titles.some((title) => !agrees("title", title, first));
  });
}

function agrees(field: AccountField, ours: readonly AccountText[], theirs: readonly AccountText[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  const meansSame = SAME[field];
  const same = (a: string, b: string): boolean => a === b || meansSame(a, b);
  if (field !== "author" && field !== "image")
    return ours.some(({ text }) => theirs.some((other) => same(text, other.text)));
  // lists may be cut short, but must not name others
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return few.every(({ text }) => many.some((other) => same(text, other.text)));
}

const SAME: Readonly<Record<AccountField, (a: string, b: string) => boolean>> = {
  guid: (a, b) => a === b,
  title: (a, b) => folded(a) === folded(b),
  address: (a, b) => samePage(a, b, undefined),
  published: (a, b) => sameDate(isoOf(a), isoOf(b)),
  modified: (a, b) => sameDate(isoOf(a), isoOf(b)),
  author: sameName,
  image: (a, b) => stemOf(a) === stemOf(b),
  language: sameLanguage,
  status: (a, b) => a === b,
};

/** Words alone, whatever the quotation marks, references and capitals. */
function folded(title: string): string {
  const decoded = title.replace(/&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi, " ");
  const words = wordsOf(decoded).join(" ");
  return words === "" ? title.trim() : words;
}

/** True for names of which one has all words of the other, and more than one: titles and initials may be left out. */
function sameName(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (one.join(" ") === two.join(" ")) return true;
  const [few, many] = one.length <= two.length ? [one, new Set(two)] : [two, new Set(one)];
  return few.length > 1 && few.every((word) => many.has(word));
}

function isoOf(date: string): string {
  if (parseIsoDate(date.trim()) !== undefined) return date.trim();
  const moment = parseRfc822Date(date);
  return moment === undefined ? date : formatRfc3339Date(moment);
}

/** The name of a picture's file without path, size and ending: pictures come in many sizes. */
function stemOf(url: string): string {
  const name = (url.split(/[?#]/)[0] ?? "").split("/").at(-1) ?? "";
  return name
    .replace(/\.\w{2,5}$/, "")
    .replace(/[-_.@]?\d{2,4}x\d{2,4}$/, "")
    .toLowerCase();
}

function tell({ field, wrong, right }: Dispute, accounts: readonly Account[]): Finding {
  const [here, there] = [wrong, right].map(([account]) => accounts[account] as Account);
  const [ours, theirs] = [statementOf(here as Account, field).texts, statementOf(there as Account, field).texts];
  const [one, two] = [ours[wrong[1]], theirs[right[1]]];
  const at = ([account, text]: readonly [number, number]): string => {
    const stated = (accounts[account] as Account).says[field] === undefined ? "published" : field;
    return `/${account}/${stated}/${text}`;
  };
  if (one === undefined || two === undefined) return { at: at(wrong), message: `${field} differs` };
  const place = `${two.by} in ${(there as Account).uri}`;
  return {
    at: at(wrong),
    message: `${one.by} is ${clip(one.text)}, expected what ${place} says: ${clip(two.text)}`,
    related: [{ at: at(right), message: place }],
    data: { field },
  };
}
