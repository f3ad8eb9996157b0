/** Articles as subjects, and which of them reach no feed or no output at all, and why. */
import type { Article, Document, Item, Site, Subject, Trouble } from "../../types.ts";
import { epochOf, inZone, parseIsoDate } from "../values/dates.ts";
import { articleUrl } from "./article-url.ts";
import type { TextSet } from "./text-set.ts";

/** Why an article reaches no output at all, if it reaches none; an embargo without zone ends in the site's. */
export function whyHeld(
  { status, publishAt }: Article,
  { now, site }: { readonly now?: string; readonly site: Site },
): string | undefined {
  if (status !== undefined) return `Article is ${status === "draft" ? "a draft" : "retracted"}, so no output holds it`;
  if (publishAt === undefined) return undefined;
  const [end, present] = [publishAt, now].map((date) => (date === undefined ? undefined : parseIsoDate(date.trim())));
  const isOver = end && present && epochOf(inZone(end, site.timeZone)) <= epochOf(inZone(present, site.timeZone));
  return isOver ? undefined : `Article is under embargo until ${publishAt}, so no output holds it`;
}

/** Why an article with its own files reaches no feed, if it reaches none. */
export function whyKeptOut({ published }: Article, errors: number): string | undefined {
  if (errors > 0) return `Article has ${errors} ${errors === 1 ? "error" : "errors"}, so the feeds leave it out`;
  return published === undefined ? "Article has no date, so the feeds leave it out" : undefined;
}

/** An article as a subject. */
export function subjectOf({ uri, text }: Document, article: Article): Subject {
  return { kind: "article", uri, text, article, locator: { kind: "map", at: article.at } };
}

/** The graph of an item, with findings led back to the article. */
export function traced(subject: Subject, item: Item): Subject {
  if (subject.kind !== "graph") return subject;
  return { ...subject, uri: item.article.uri, locator: { kind: "map", at: item.from }, item };
}

/** A subject of which nothing is judged but what was found already. */
export function toldSubject({ uri, text }: Pick<Document, "uri" | "text">, troubles: readonly Trouble[]): Subject {
  return { kind: "document", uri, text, troubles, locator: { kind: "map", at: {} } };
}

/** A subject whose only finding is that the article is kept out. */
export function keptOutSubject(document: Document, { article: { at } }: Item, message: string): Subject {
  const place = at["/headline"] ?? at[""] ?? { start: 0, end: 0 };
  return toldSubject(document, [{ rule: "newsroom/kept-out", message, at: place }]);
}

/** A feed's item that the build has met already: as an article, or in another format of the same feed. */
export function isRepeated(article: Article, seen: TextSet, site: Site): boolean {
  const { guid } = article;
  const keys = [`url ${articleUrl(article, site)}`, ...(guid === undefined ? [] : [`guid ${guid}`])];
  const isMet = keys.filter((key) => !seen.add(key)).length > 0;
  return guid !== undefined && isMet;
}

/** A subject whose only finding is that. */
export function repeatedSubject(document: Document, { at, guid }: Article): Subject {
  const message = `Item ${JSON.stringify(guid)} was read before, from an article or another feed, which counts`;
  const place = at["/guid"] ?? at[""] ?? { start: 0, end: 0 };
  return toldSubject(document, [{ rule: "newsroom/item-repeated", message, at: place }]);
}
