/** The article has no text. */
import { NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/body-missing",
    severity: "warning",
    title: "The article has no text",
    why: "A headline alone is no article: feeds send an empty item.",
    mend: "Add the text, or keep the file out of the folder of articles.",
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
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [],
        },
        says: ["Article has no text, expected at least one paragraph"],
      },
    ],
  },
  ({ body }) =>
    body.some(({ text }) => text.trim() !== "")
      ? NOTHING
      : [{ at: "/body", message: "Article has no text, expected at least one paragraph" }],
);
