/** What the parts of a page say of one thing, and which of two that differ is wrong: the one that the others do not support. */
import type { Finding, Page, Rule, Subjects } from "../../types.ts";
import { clip, type Facts, NOTHING } from "../schemaorg/data-rules.ts";
import { rememberLast } from "../values/remember-last.ts";
import { hasLinks, hasTags } from "./page-gates.ts";
import { addressesOf, canonicalOf, linksOf, onPage, pageArticle, type Said, said, tagsNamed } from "./page-rules.ts";

/** Gathers what a page says of one thing. */
type Telling = (subject: Subjects["page"]) => readonly Statement[];

/** A text of a page under the name of what says it. */
export interface Statement extends Said {
  /** Property, meta tag, or `title`, `heading`, `lang`, `canonical`, `time`, `byline`. */
  readonly by: string;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["title", "the title of the page"],
  ["heading", "the main heading"],
  ["lang", "lang of the page"],
  ["canonical", "the canonical link"],
  ["time", "the date that readers see"],
  ["byline", "the byline"],
  ["author-tag", "the meta tag author"],
]);

/** A rule that two statements of a page mean the same; nothing is gathered where the page does not make the second. */
export function onAgreement(
  facts: Facts<"page">,
  [first, second]: readonly [string, string],
  gather: Telling,
  same: (a: string, b: string, base: string | undefined) => boolean,
): Rule<"page"> {
  return onPage({ ...gateOf(second), ...facts }, (page, subject) =>
    mayState(page, second) ? disagreement(gather(subject), first, second, (a, b) => same(a, b, page.base)) : NOTHING,
  );
}

/** What a page must have to make the statement, where several rules wait for that. */
function gateOf(by: string): Pick<Facts<"page">, "gate"> {
  if (by === "canonical") return { gate: hasLinks };
  return ["title", "heading", "lang", "byline"].includes(by) ? {} : { gate: hasTags };
}

/** False if a page plainly makes no statement under this name, which is no property's. */
function mayState(page: Page, by: string): boolean {
  switch (by) {
    case "title":
      return page.titles.length > 0;
    case "heading":
      return page.headings.length > 0;
    case "lang":
      return page.language !== undefined;
    case "canonical":
      return linksOf(page, "canonical").length > 0;
    case "byline":
      return page.bylines.length > 0;
    default:
      return tagsNamed(page, by === "author-tag" ? "author" : by).length > 0;
  }
}

/** The finding that two statements differ, at the one that fewer others support; without others, at the first. */
export function disagreement(
  all: readonly Statement[],
  first: string,
  second: string,
  same: (a: string, b: string) => boolean,
): readonly Finding[] {
  const one = all.find(({ by }) => by === first);
  const two = all.find(({ by }) => by === second);
  if (one === undefined || two === undefined) return NOTHING;
  const ours = all.filter(({ by }) => by === first);
  const theirs = all.filter(({ by }) => by === second);
  const agree = (some: readonly Statement[], others: readonly Statement[]): boolean =>
    some.some(({ text }) => others.some((other) => same(text, other.text)));
  if (agree(ours, theirs)) return NOTHING;
  let support = 0;
  for (const witness of new Set(all.map(({ by }) => by))) {
    if (witness === first || witness === second) continue;
    const words = all.filter(({ by }) => by === witness);
    support += Number(agree(words, ours)) - Number(agree(words, theirs));
  }
  const [wrong, right] = support > 0 ? [two, one] : [one, two];
  return [
    {
      at: wrong.at,
      message: `${capital(nameOf(wrong))} is ${clip(wrong.text)}, expected what ${nameOf(right)} says: ${clip(right.text)}`,
      related: [{ at: right.at, message: capital(nameOf(right)) }],
    },
  ];
}

function nameOf({ by }: Statement): string {
  return NAMES.get(by) ?? by;
}

function capital(name: string): string {
  return name.startsWith("the ") ? `T${name.slice(1)}` : name;
}

/** What a page calls its article. */
export const titlesOf: Telling = rememberLast((subject) => {
  const { page } = subject;
  const article = pageArticle(subject);
  return [
    ...(article === undefined ? [] : named("headline", said(article, "headline").slice(0, 1))),
    ...listed("title", "titles", page.titles.slice(0, 1)),
    ...listed("heading", "headings", page.headings),
    ...tagged(page, "og:title").slice(0, 1),
    ...tagged(page, "twitter:title").slice(0, 1),
  ];
});

/** Where a page says that it stands, and the article that it is about, if there is one. */
export const placesOf: Telling = rememberLast((subject) => {
  const { page } = subject;
  const article = pageArticle(subject);
  const canonical = canonicalOf(page);
  const addresses = article === undefined ? [] : addressesOf(article);
  return [
    ...addresses
      .filter(({ text }) => /^(?:https?:)?\/|^\.{0,2}\//i.test(text))
      .map(({ text, at }) => ({ by: at.slice((article?.at.length ?? 0) + 1).split("/")[0] ?? "", text, at })),
    ...(canonical === undefined ? [] : named("canonical", [canonical])),
    ...tagged(page, "og:url").slice(0, 1),
  ];
});

/** When the article came out, as the page says. */
export const publishedOf: Telling = timesOf("datePublished", "article:published_time");

/** When the article last changed, as the page says. */
export const modifiedOf: Telling = timesOf("dateModified", "article:modified_time");

/** Times by a property of the article and by a meta tag, and the one that readers see. */
function timesOf(property: string, tag: string): Telling {
  return rememberLast((subject) => {
    const { page } = subject;
    const article = pageArticle(subject);
    const published = page.times.findIndex(({ isPublished }) => isPublished);
    const index = published >= 0 ? published : page.times.length === 1 ? 0 : -1;
    const shown = page.times[index];
    return [
      ...(article === undefined ? [] : named(property, said(article, property))),
      ...tagged(page, tag).slice(0, 1),
      ...(shown === undefined ? [] : [{ by: "time", text: shown.value, at: `/times/${index}` }]),
    ];
  });
}

/** Which language a page and its article have. */
export const languagesOf: Telling = rememberLast((subject) => {
  const { page } = subject;
  const article = pageArticle(subject);
  return [
    ...(article === undefined ? [] : named("inLanguage", said(article, "inLanguage", ["alternateName", "name"]))),
    ...(page.language === undefined ? [] : [{ by: "lang", text: page.language, at: "/language" }]),
    ...tagged(page, "og:locale").slice(0, 1),
  ];
});

/** Who wrote an article, as the page says; names only, no addresses. */
export const creditsOf: Telling = rememberLast((subject) => {
  const { page } = subject;
  const article = pageArticle(subject);
  const names = ({ text }: Said): boolean => text.trim() !== "" && !text.includes("://");
  return [
    ...(article === undefined ? [] : named("author", said(article, "author").filter(names))),
    ...named("author-tag", tagged(page, "author").filter(names)),
    ...listed("byline", "bylines", page.bylines),
    ...(article === undefined ? [] : named("author-page", said(article, "author", ["url"]).flatMap(nameInUrl))),
  ];
});

/** The name that the address of someone's page ends in, as a witness: `/authors/ann-lee`. */
function nameInUrl({ text, at }: Said): readonly Said[] {
  const words = /\/([a-z]{2,30}(?:-[a-z]{2,30}){1,3})\/?$/i.exec(text)?.[1];
  return words === undefined ? [] : [{ text: words.replaceAll("-", " "), at }];
}

function named(by: string, texts: readonly Said[]): readonly Statement[] {
  return texts.map(({ text, at }) => ({ by, text, at }));
}

function listed(by: string, list: string, texts: readonly string[]): readonly Statement[] {
  return texts.flatMap((text, i) => (text === "" ? [] : [{ by, text, at: `/${list}/${i}` }]));
}

function tagged(page: Page, name: string): readonly Statement[] {
  return tagsNamed(page, name)
    .filter(({ value }) => value.trim() !== "")
    .map(({ value, at }) => ({ by: name, text: value.trim(), at }));
}
