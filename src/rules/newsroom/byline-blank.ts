/** An author has a blank name. */
import { onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/byline-blank",
    severity: "error",
    title: "An author has a blank name",
    why: "A blank name credits no one.",
    mend: "Write the name, or take the author out.",
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
          authors: [{ type: "Person", name: " " }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
        },
        says: ["Author has a blank name, expected a name"],
      },
    ],
  },
  ({ authors }) =>
    authors.flatMap(({ name }, i) =>
      name.trim() === "" ? [{ at: `/authors/${i}/name`, message: "Author has a blank name, expected a name" }] : [],
    ),
);
