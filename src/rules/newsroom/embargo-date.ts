/** The end of the embargo is ill-formed. */
import { judgeArticleDate } from "../../syntax/schemaorg/article-dates.ts";
import { onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/embargo-date",
    severity: "error",
    title: "The end of the embargo is ill-formed",
    why: "An embargo whose end cannot be read cannot be kept.",
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
          publishAt: "2026-04-26T10:00:00+04:00",
        },
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          publishAt: "tonight",
        },
        says: ['Embargo is "tonight", expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with offset'],
      },
    ],
  },
  ({ publishAt }) => judgeArticleDate("publishAt", "Embargo", publishAt),
);
