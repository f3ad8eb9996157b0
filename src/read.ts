/** Step one: a document becomes articles, by the source that recognises it. */
import { sources as all } from "./sources/index.ts";
import { type FindPicture, withMeasures } from "./syntax/articles/measured-pictures.ts";
import { detectLanguage } from "./syntax/values/detect-language.ts";
import type { Article, Byline, Document, Site, Source } from "./types.ts";

/** Which sources may read, the site that the articles are for, and who measures their pictures. */
export interface ReadOptions {
  readonly sources?: readonly Source[];
  readonly site?: Site;
  /** Measures the pictures whose files are at hand; without it, only metadata tells of their length, type and size. */
  readonly findPicture?: FindPicture;
}

/** Reads a document: the first source by rank that recognises it yields its articles. A language that no metadata names is detected. */
export async function read(document: Document, options: ReadOptions = {}): Promise<readonly Article[]> {
  const { sources = all, site, findPicture } = options;
  const byRank = [...sources].sort((a, b) => a.rank - b.rank);
  const source = byRank.find((each) => each.recognises(document));
  const articles: Article[] = [];
  for (const article of source?.read(document) ?? []) {
    const language = article.language ?? (await detectLanguage(proseOf(article)));
    const whole = {
      ...article,
      ...(language === undefined ? {} : { language }),
      authors: authorsOf(article, site).map((author) => asOrganization(author, site)),
    };
    articles.push(findPicture === undefined ? whole : withMeasures(whole, findPicture));
  }
  return articles;
}

/** Headline and the first paragraphs: enough to tell a language by. */
function proseOf({ headline = "", body }: Article): string {
  let text = headline;
  for (const block of body) {
    if (text.length > 1_500) break;
    text += `\n${block.text.slice(0, 1_500)}`;
  }
  return text;
}

/** An author whom a feed names for all its items, and who is the site itself, wrote none of them. */
function authorsOf({ authors, at }: Article, site: Site | undefined): readonly Byline[] {
  const whole = at[""];
  return authors.filter((author, i) => {
    const place = at[`/authors/${i}`];
    const isInherited = whole && place && !place.uri && (place.start < whole.start || place.end > whole.end);
    return !isInherited || !isSite(author, site);
  });
}

/** The site's own name in a byline is no person's. */
function asOrganization(author: Byline, site: Site | undefined): Byline {
  return isSite(author, site) ? { ...author, type: "Organization" } : author;
}

function isSite({ name }: Byline, site: Site | undefined): boolean {
  return site !== undefined && (name === site.publisher.name || name === site.name);
}
