/** Gathers accounts of articles from the documents of one run, and finds those that tell of one article. */
import type { Account, AccountField, Diagnostic, Subject } from "../../types.ts";
import { sameDate, wordsOf } from "../pages/page-compare.ts";
import { parseIsoDate, parseRfc822Date } from "../values/dates.ts";
import { accountsOf } from "./accounts.ts";
import { disputesOf } from "./disputes.ts";

/** What documents say of articles, kept until all are read. */
export interface Stories {
  /** Takes down what the subjects of one document say; `diagnostics` are what it was told by itself. */
  add(subjects: readonly Subject[], diagnostics: readonly Diagnostic[]): void;
  /** All accounts, each as its document gave it. */
  all(): Iterable<Account>;
  /** The accounts of each article on which they differ. */
  disputed(): Iterable<readonly Account[]>;
}

const FIELDS: readonly AccountField[] = ["title", "address", "published", "modified", "author", "image", "language"];
const NONE: readonly AccountField[] = Object.freeze([]);
/** Some two gigabytes; what comes after is not compared. */
const MOST = 2_000_000;

/** Begins to gather. */
export function gatherStories(): Stories {
  const accounts: Account[] = [];
  return {
    add(subjects, diagnostics) {
      if (accounts.length >= MOST) return;
      const own = accountsOf(subjects);
      for (const account of own) {
        const told = diagnostics.length === 0 ? NONE : fieldsTold(account, own.length === 1, diagnostics);
        accounts.push(told.length === 0 ? account : { ...account, told });
      }
    },
    all: () => accounts,
    *disputed() {
      for (const story of storiesOf(accounts))
        if (FIELDS.some((field) => disputesOf(story, field).length > 0)) yield story;
    },
  };
}

/** Rules (and the member that is meant) that compare what one document says of a field: what they have told of is not told again. */
const SPEAKERS: readonly (readonly [RegExp, AccountField])[] = [
  [/^agreement\/page-(?:twin-)?headline|^newsroom\/page-of-article name$/, "title"],
  [/^agreement\/page-(?:og-url|url-canonical) |^newsroom\/page-and-url |^rss\/guid-and-link /, "address"],
  [/^agreement\/page-(?:twin-)?published|^newsroom\/page-of-article datePublished$/, "published"],
  [/^agreement\/page-(?:twin-)?modified|^newsroom\/page-of-article dateModified$/, "modified"],
  [/^agreement\/page-author/, "author"],
  [/^agreement\/page-image|^newsroom\/two-files /, "image"],
  [/^agreement\/page-(?:language|locale)|\/language-of-text /, "language"],
];

/** The fields of an account that its document was told of: alone in it, as part of the whole feed, or by its address. */
function fieldsTold({ names }: Account, isAlone: boolean, diagnostics: readonly Diagnostic[]): readonly AccountField[] {
  const own = diagnostics.filter(
    ({ rule, message }) =>
      isAlone || rule.endsWith("/language-of-text") || names.some((name) => message.includes(name)),
  );
  if (own.length === 0) return NONE;
  const said = own.map(({ rule, pointer }) => `${rule} ${pointer.slice(pointer.lastIndexOf("/") + 1)}`);
  return SPEAKERS.filter(([pattern]) => said.some((each) => pattern.test(each))).map(([, field]) => field);
}

/** Accounts of one article together; a document tells of an article once. */
function storiesOf(accounts: readonly Account[]): readonly (readonly Account[])[] {
  const parents = accounts.map((_, i) => i);
  const documents = new Map<number, Set<string>>();
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] as number;
    for (let here = i; here !== root; ) {
      const next = parents[here] as number;
      parents[here] = root;
      here = next;
    }
    return root;
  };
  const documentsOf = (root: number): Set<string> => documents.get(root) ?? new Set([(accounts[root] as Account).uri]);
  const join = (i: number, j: number): void => {
    const [a, b] = [rootOf(i), rootOf(j)];
    if (a === b) return;
    const [large, small] = documentsOf(a).size >= documentsOf(b).size ? [a, b] : [b, a];
    const [all, more] = [documentsOf(large), documentsOf(small)];
    for (const uri of more) if (all.has(uri)) return;
    for (const uri of more) all.add(uri);
    documents.set(large, all);
    documents.delete(small);
    parents[small] = large;
  };
  const joinBy = (keysOf: (account: Account, i: number) => readonly string[]): void => {
    const first = new Map<string, number>();
    accounts.forEach((account, i) => {
      for (const key of keysOf(account, i)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, i);
        else join(other, i);
      }
    });
  };
  joinBy(({ names }) => names.slice(0, 1));
  joinBy(({ names }) => names);
  // an address that is wrong leaves its account alone: headline and date tell where it belongs
  joinBy((account) => [...likenessOf(account)]);
  joinStrayUrls(accounts, rootOf, documentsOf, join);
  const groups = new Map<number, Account[]>();
  accounts.forEach((account, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [account]);
    else group.push(account);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

function* likenessOf({ says }: Account): Iterable<string> {
  const words = wordsOf(says.title?.[0]?.text ?? "");
  const day = dayOf(says.published?.[0]?.text);
  if (words.length > 1 && day !== undefined) yield `${words.join(" ")} ${day}`;
}

function dayOf(date: string | undefined): string | undefined {
  const moment = date === undefined ? undefined : (parseIsoDate(date.trim()) ?? parseRfc822Date(date));
  return moment === undefined ? undefined : `${moment.year}-${moment.month}-${moment.day}`;
}

/** More than so many addresses that nothing else in the run has: the sitemap is of more than was read. */
const MOST_STRAYS = 20;

/** A sitemap's address that no document has belongs to an article that the sitemap lacks, if the two are nearly the same. */
function joinStrayUrls(
  accounts: readonly Account[],
  rootOf: (i: number) => number,
  documentsOf: (root: number) => ReadonlySet<string>,
  join: (i: number, j: number) => void,
): void {
  const strays = accounts.flatMap(({ kind }, i) =>
    kind === "sitemap" && rootOf(i) === i && documentsOf(i).size === 1 ? [i] : [],
  );
  if (strays.length === 0 || strays.length > MOST_STRAYS) return;
  for (const stray of strays) {
    const { uri, names, says } = accounts[stray] as Account;
    const date = says.modified?.[0]?.text ?? says.published?.[0]?.text;
    const near = new Set<number>();
    accounts.forEach((account, i) => {
      if (account.uri === uri || date === undefined || !account.names.some((name) => isNear(name, names[0] ?? "")))
        return;
      const other = account.says.modified?.[0]?.text ?? account.says.published?.[0]?.text;
      const root = rootOf(i);
      if (other !== undefined && sameDate(other, date) && !documentsOf(root).has(uri)) near.add(root);
    });
    const [only] = near;
    if (near.size === 1 && only !== undefined) join(stray, only);
  }
}

/** True for addresses that differ in one short piece. */
function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const rest = Math.max(a.length, b.length) - start - end;
  return rest > 0 && rest <= 12 && start + end >= Math.max(16, rest * 2);
}
