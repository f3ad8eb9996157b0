/** No one signs the article. */
import { NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/byline-missing",
    severity: "warning",
    title: "No one signs the article",
    why: "Readers and search engines ask who answers for a text.",
    mend: "Name the author, or the agency or newsroom that answers for it.",
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
          authors: [],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ["Article has no author, expected a person or an organization"],
      },
    ],
  },
  ({ authors }) =>
    authors.length > 0
      ? NOTHING
      : [{ at: "/authors", message: "Article has no author, expected a person or an organization" }],
);
