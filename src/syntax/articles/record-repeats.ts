/** Articles of one document that share what each must have for itself. */
import type { Article } from "../../types.ts";

const RULE = "newsroom/record-repeated";
const FIELDS = ["id", "url", "headline"] as const;

/** The same articles; one whose id, address or headline an earlier one has carries that as a trouble. */
export function withRepeats(articles: readonly Article[]): readonly Article[] {
  if (articles.length < 2) return articles;
  const seen = new Set<string>();
  return articles.map((article) => {
    const repeated = FIELDS.filter((name) => {
      const value = article[name]?.trim() ?? "";
      return value !== "" && seen.size === seen.add(`${name} ${value}`).size;
    });
    if (repeated.length === 0) return article;
    const whole = article.at[""] ?? { start: 0, end: 0 };
    const troubles = repeated.map((name) => ({
      rule: RULE,
      message: `${name} is ${JSON.stringify(article[name])}, which an earlier article of the document has too`,
      at: article.at[`/${name}`] ?? whole,
    }));
    return { ...article, troubles: [...(article.troubles ?? []), ...troubles] };
  });
}
