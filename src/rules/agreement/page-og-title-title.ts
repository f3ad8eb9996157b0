/** The title for sharing is another page's. */
import { wordsOf } from "../../syntax/pages/page-compare.ts";
import { onPage, pageArticle, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { disagreement, titlesOf } from "../../syntax/pages/page-statements.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

const page = (title: string, shared: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${shared}"></head><body><h1>Book fair opens</h1></body></html>`;

/** Doubt counts as agreement: a title may be shortened, but not to other words. */
function shareWords(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), new Set(wordsOf(b))];
  return one.length < 2 || two.size < 2 || one.some((word) => word.length > 2 && two.has(word));
}

export const rule = onPage(
  {
    id: "agreement/page-og-title-title",
    severity: "warning",
    title: "The title for sharing is another page's",
    why: "A link that is shared under another title leads readers to what they did not ask for.",
    mend: "Write the headline of this page.",
    spec: "https://ogp.me/",
    verified: false,
    examples: [
      { good: page("Book fair opens - Example News", "Book fair opens in Lachin") },
      {
        bad: page("Book fair opens - Example News", "Mayor resigns over road"),
        says: [
          "og:title is Mayor resigns over road, expected what the title of the page says: Book fair opens - Example News",
        ],
      },
    ],
  },
  (own, subject) => {
    // where the page marks up its article, its headline is compared with all of them
    if (pageArticle(subject) !== undefined || own.titles.length === 0) return NOTHING;
    if (tagsNamed(own, "og:type")[0]?.value !== "article") return NOTHING;
    return disagreement(titlesOf(subject), "og:title", "title", shareWords);
  },
);
