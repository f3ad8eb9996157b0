/** The language of the article is unknown. */
import { NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/language-unknown",
    severity: "warning",
    title: "The language of the article is unknown",
    why: "Names, dates and readers are matched by language.",
    mend: "State the language in the front matter, or as the default of the site.",
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
          published: "2026-04-25T09:00:00+04:00",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ["Article states no language and its text does not tell one, expected a tag such as az or en"],
      },
    ],
  },
  ({ language }) =>
    language !== undefined
      ? NOTHING
      : [
          {
            at: "",
            message: "Article states no language and its text does not tell one, expected a tag such as az or en",
          },
        ],
);
