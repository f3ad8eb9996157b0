/** A keyword stands twice. */
import { clip, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/keyword-repeated",
    severity: "warning",
    title: "A keyword stands twice",
    why: "The second says nothing new.",
    mend: "Take one out.",
    spec: "house rule",
    examples: [
      {
        good: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          keywords: ["books", "fair"],
        },
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          keywords: ["books", "Books"],
        },
        says: ['Keyword "Books" stands twice, expected once'],
      },
    ],
  },
  ({ keywords }) => {
    const seen = new Set<string>();
    return keywords.flatMap((keyword, i) => {
      const folded = keyword.trim().toLowerCase();
      if (!seen.has(folded)) {
        seen.add(folded);
        return [];
      }
      return [
        { at: `/keywords/${i}`, message: `Keyword ${JSON.stringify(clip(keyword))} stands twice, expected once` },
      ];
    });
  },
);
