/** Reads an article: sentences and all that its words name, by the pack of its language. */
import { languages as all } from "./languages/index.ts";
import { analyzeText } from "./text/analysis.ts";
import { proseOf } from "./text/reading/prose.ts";
import type { Analysis, Article, LanguagePack, Site } from "./types.ts";

export interface AnalyzeOptions {
  /** Packs to choose from; by default all that lie in `languages/`. */
  readonly languages?: readonly LanguagePack[];
  /** Its language is used for articles that name none. */
  readonly site?: Site;
}

/** What the article says, each entry with its evidence; empty lists if no pack reads its language. */
export function analyze(article: Article, { languages = all, site }: AnalyzeOptions = {}): Analysis {
  const language = article.language ?? site?.language ?? "";
  const pack = packOf(languages, language);
  const prose = proseOf(article);
  if (!pack)
    return { language, prose, sentences: [], people: [], organizations: [], places: [], dates: [], events: [] };
  return analyzeText(prose, pack, article.published);
}

/** The pack of a BCP 47 tag: the tag itself, else its first subtag. */
function packOf(languages: readonly LanguagePack[], tag: string): LanguagePack | undefined {
  const wanted = tag.toLowerCase();
  const primary = wanted.split("-")[0];
  return languages.find(({ id }) => id === wanted) ?? languages.find(({ id }) => id === primary);
}
