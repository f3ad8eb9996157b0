/** The headline is missing or blank. */
import { NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/headline-missing",
    severity: "error",
    title: "The headline is missing or blank",
    why: "Without a headline no list, card or feed can show the article.",
    mend: "Give the article a headline: a title in the front matter, or a first heading.",
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
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ["Article has no headline, expected one line of text"],
      },
      {
        bad: {
          headline: " ",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ["Article has a blank headline, expected one line of text"],
      },
    ],
  },
  ({ headline }) =>
    headline !== undefined && headline.trim() !== ""
      ? NOTHING
      : [
          {
            at: "/headline",
            message: `Article has ${headline === undefined ? "no" : "a blank"} headline, expected one line of text`,
          },
        ],
);
