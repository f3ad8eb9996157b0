/** The article asks for a type that is no kind of Article. */
import { clip, NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";
import { isSubtype } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onArticle(
  {
    id: "newsroom/article-type",
    severity: "error",
    title: "The article asks for a type that is no kind of Article",
    why: "The type decides how the whole page is read.",
    mend: "Name NewsArticle, one of its subtypes, or leave the type out.",
    spec: "house rule",
    examples: [
      {
        good: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          type: "OpinionNewsArticle",
        },
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          type: "News",
        },
        says: ["Article is of type News, expected Article or one of its subtypes"],
      },
    ],
  },
  ({ type }) =>
    type === undefined || isSubtype(type, "Article")
      ? NOTHING
      : [
          {
            at: "/type",
            message: `Article is of type ${clip(type)}, expected Article or one of its subtypes`,
            data: { value: clip(type) },
          },
        ],
);
