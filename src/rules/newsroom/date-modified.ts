/** The date of change is ill-formed. */
import { judgeArticleDate } from "../../syntax/schemaorg/article-dates.ts";
import { onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/date-modified",
    severity: "error",
    title: "The date of change is ill-formed",
    why: "A malformed date is passed on to no one.",
    mend: "Write the date as ISO 8601, with the offset.",
    spec: "house rule",
    examples: [
      {
        good: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          modified: "2026-04-26T10:00:00+04:00",
        },
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          modified: "later",
        },
        says: ['Date of change is "later", expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with offset'],
      },
    ],
  },
  ({ modified }) => judgeArticleDate("modified", "Date of change", modified),
);
