/** Articles for tests of analysis. */
import type { Article, LanguageExample } from "../src/types.ts";

/** An article of one paragraph. */
export function articleOf(
  language: string,
  example: Pick<LanguageExample, "text" | "headline" | "published">,
): Article {
  return {
    uri: "example",
    source: "text",
    language,
    ...(example.headline ? { headline: example.headline } : {}),
    ...(example.published ? { published: example.published } : {}),
    keywords: [],
    authors: [],
    images: [],
    body: example.text.split("\n\n").map((text) => ({ kind: "paragraph" as const, html: "", text, map: [] })),
    at: {},
  };
}
