/** Each article:tag is another word. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/tag-repeated",
    gate: hasTags,
    severity: "warning",
    title: "One article:tag stands twice",
    why: "The second says nothing, and often stands where another word was meant.",
    mend: "Take it away, or write the word that was meant.",
    spec: "house rule",
    examples: [
      {
        good: '<html lang="en"><head><meta property="article:tag" content="City"><meta property="article:tag" content="Roads"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="article:tag" content="City"><meta property="article:tag" content="city"></head><body></body></html>',
        says: ["article:tag is given again as city, expected another word"],
      },
    ],
  },
  (page) => {
    const seen = new Set<string>();
    return tagsNamed(page, "article:tag").flatMap(({ value, at }) => {
      const word = value.trim().toLowerCase();
      if (!seen.has(word) || word === "") {
        seen.add(word);
        return [];
      }
      return [{ at, message: `article:tag is given again as ${clip(value)}, expected another word` }];
    });
  },
);
