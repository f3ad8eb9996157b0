/** The absolute URL of an article's page, whether the article gives one or not. */
import type { Article, Site } from "../../types.ts";

/** The article's own URL, else its slug or its file's name below the site's URL. */
export function articleUrl(article: Article, site: Site): string {
  if (article.url !== undefined) return resolveUrl(article.url, site.url);
  const stem =
    article.uri
      .split("/")
      .at(-1)
      ?.replace(/\.[a-z0-9]+$/i, "") ?? "";
  const name = (article.slug ?? stem).replace(/[\ud800-\udfff]/gu, "");
  return resolveUrl(`${encodeURI(name)}/`, site.url);
}

/** A URL resolved against a base; one that cannot be resolved stays as it is, for a rule to report. */
export function resolveUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}
