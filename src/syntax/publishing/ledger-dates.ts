/** Holds an article's dates against the ledger: the first date stays, and the date of modification moves only with the content. */
import type { Article, LedgerEntry, Origin, Site, Trouble } from "../../types.ts";
import { epochOf, inZone, type Moment, parseIsoDate } from "../values/dates.ts";

/** What the ledger says of an article, and where. */
export interface Known {
  readonly entry: LedgerEntry;
  /** Place of a value of the entry in the ledger. */
  origin(value: string): Origin | undefined;
}

/** The article with the dates that it truly has, what is wrong with those that it claims, and what changes in its entry. */
export interface JudgedDates {
  readonly article: Article;
  readonly troubles: readonly Trouble[];
  readonly changes: Partial<LedgerEntry>;
}

/** Judges the dates of an article whose content has this fingerprint. */
export function judgeDates(given: Article, known: Known, content: string, site: Site): JudgedDates {
  const { entry } = known;
  const troubles: Trouble[] = [];
  const changes: { -readonly [K in keyof LedgerEntry]?: LedgerEntry[K] } = {};
  let article = given;
  const say = (rule: string, field: string, message: string): void => {
    const at = given.at[`/${field}`] ?? given.at["/published"] ?? given.at[""] ?? { start: 0, end: 0 };
    troubles.push({ rule: `newsroom/${rule}`, message, at });
  };
  const relation = compare(entry.published, given.published, site);
  if (relation === "other") {
    const message = `Article is dated ${given.published}, expected ${entry.published}, when it was first published`;
    say("published-moved", "published", message);
    article = dated(article, "published", entry.published, known.origin(entry.published));
  } else if (relation === "finer" && given.published !== undefined) changes.published = given.published;

  const before = entry.modified ?? entry.published;
  const claimed = given.modified ?? article.published;
  const moved = compare(before, claimed, site);
  if (entry.content === undefined) {
    changes.content = content;
    if (given.modified !== undefined) changes.modified = given.modified;
  } else if (entry.content === content) {
    if (moved === "other") {
      const message = `Article is said to be modified ${claimed}, expected ${before}, when its content last changed`;
      say("modified-alone", "modified", message);
      article = dated(article, "modified", entry.modified, entry.modified && known.origin(entry.modified));
    } else if (moved === "finer" && given.modified !== undefined) changes.modified = given.modified;
  } else if (isLater(claimed, before, site) || (moved !== "other" && isNewDay(given, entry))) {
    changes.content = content;
    if (given.modified !== undefined) changes.modified = given.modified;
  } else if (claimed !== undefined && moved !== undefined) {
    const said = given.modified === undefined ? "it has no date of modification" : `it is dated ${given.modified}`;
    const message = `Content has changed since ${before} and ${said}, expected the date of the change`;
    say("modified-unmoved", "modified", message);
  }
  return { article, troubles, changes };
}

/** A change on the day of publication, stated as that day: days tell no more. */
function isNewDay({ modified }: Article, entry: LedgerEntry): boolean {
  return entry.modified === undefined && modified !== undefined && parseIsoDate(modified.trim())?.isDay === true;
}

function dated(
  article: Article,
  field: "published" | "modified",
  date: string | undefined,
  origin: Origin | "" | undefined,
): Article {
  const { [field]: _, ...rest } = article;
  const { [`/${field}`]: __, ...at } = article.at;
  if (date === undefined) return { ...rest, at };
  return { ...rest, [field]: date, at: origin ? { ...at, [`/${field}`]: origin } : article.at };
}

function momentOf(date: string | undefined, site: Site): Moment | undefined {
  const moment = date === undefined ? undefined : parseIsoDate(date.trim());
  return moment === undefined ? undefined : inZone(moment, site.timeZone);
}

/** How a date stands to the one known: the same, the same day told to the minute, or another; undefined where one of them is no date. */
function compare(known: string, now: string | undefined, site: Site): "same" | "finer" | "other" | undefined {
  const [a, b] = [momentOf(known, site), momentOf(now, site)];
  if (a === undefined || b === undefined) return undefined;
  if (!a.isDay && !b.isDay) return epochOf(a) === epochOf(b) ? "same" : "other";
  if (a.year !== b.year || a.month !== b.month || a.day !== b.day) return "other";
  return a.isDay && !b.isDay ? "finer" : "same";
}

function isLater(date: string | undefined, than: string, site: Site): boolean {
  const [a, b] = [momentOf(date, site), momentOf(than, site)];
  if (a === undefined || b === undefined) return false;
  if (a.isDay || b.isDay) {
    const day = ({ year, month, day }: Moment): number => year * 10_000 + month * 100 + day;
    // A day told to the minute after a day alone: the change is dated as finely as it can be.
    return day(a) > day(b) || (day(a) === day(b) && b.isDay && !a.isDay);
  }
  return epochOf(a) > epochOf(b);
}
