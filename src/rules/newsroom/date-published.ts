/** The date of publication is missing or ill-formed. */
import { DATE_FORM, judgeArticleDate } from "../../syntax/schemaorg/article-dates.ts";
import { onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/date-published",
    severity: "error",
    title: "The date of publication is missing or ill-formed",
    why: "News without a date cannot be ranked, archived or trusted, and no date is ever made up.",
    mend: "State the date in the front matter or in the file beside the article, with the time and its offset.",
    spec: "house rule",
    examples: [
      {
        good: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ["Article has no date of publication, expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with offset"],
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "25.04.2026",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ['Date of publication is "25.04.2026", expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with offset'],
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "2026-02-30",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ['Date of publication is "2026-02-30", expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with offset'],
      },
    ],
  },
  ({ published }) =>
    published === undefined || published.trim() === ""
      ? [{ at: "/published", message: `Article has no date of publication, expected ${DATE_FORM}` }]
      : judgeArticleDate("published", "Date of publication", published),
);
