/** The settings of nobody's site, under which an article is judged by what it says alone. */
import type { Article, Site } from "../../types.ts";

/** A site without name, at the article's own address where it has one. */
export function noSite(article: Article): Site {
  const url = /^https?:\/\/[^/?#\s]+/i.exec(article.url ?? "")?.[0] ?? "https://site.invalid";
  return {
    name: "",
    url: `${url}/`,
    language: article.language ?? "und",
    timeZone: "",
    publisher: { name: "" },
  };
}
