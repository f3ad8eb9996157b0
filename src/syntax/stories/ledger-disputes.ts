/** Holds what documents say of articles against the ledger, which knows their guids, addresses and first dates. */
import type { Account, AccountField, AccountText } from "../../types.ts";
import { type LedgerIndex, placeInLine } from "../publishing/ledger-index.ts";
import { disputesOf } from "./disputes.ts";

/** A ledger by its name, and what it knows of an article. */
export interface Archive extends Pick<LedgerIndex, "known"> {
  readonly uri: string;
}

const FIELDS: readonly AccountField[] = ["guid", "address", "published", "modified"];

/** Each account that the ledger contradicts, beside what the ledger says. */
export function* disputedByLedger(accounts: Iterable<Account>, archive: Archive): Iterable<readonly Account[]> {
  for (const account of accounts) {
    const ours = accountOf(account, archive);
    if (ours === undefined) continue;
    const pair = [account, ours];
    if (ours.says.status?.length || FIELDS.some((field) => disputesOf(pair, field).length > 0)) yield pair;
  }
}

function accountOf({ says }: Account, { uri, known }: Archive): Account | undefined {
  const guid = says.guid?.[0]?.text;
  const found = known(
    guid,
    (says.address ?? []).map(({ text }) => text),
  );
  if (found === undefined) return undefined;
  const { entry, line } = found;
  const text = (by: "guid" | "url" | "movedTo" | "published" | "modified" | "status"): readonly AccountText[] => {
    const value = entry[by];
    if (value === undefined) return [];
    const span = placeInLine(line, value) ?? { start: line.start + 1, end: line.start + 1 + value.length };
    return [{ by, text: value, at: `/${line.start}/${by}`, span }];
  };
  return {
    uri,
    kind: "ledger",
    nth: 0,
    names: [entry.guid],
    says: {
      // a page or a sitemap has none
      guid: guid === undefined ? [] : text("guid"),
      address: text(entry.movedTo === undefined ? "url" : "movedTo"),
      published: text("published"),
      modified: text("modified"),
      status: text("status"),
    },
  };
}
