/** twitter:description has at most 200 characters. */
import { onTags } from "../../syntax/pages/page-rules.ts";

export const rule = onTags(
  ["twitter:description"],
  {
    id: "open-graph/card-description-length",
    severity: "warning",
    title: "Card description is cut",
    why: "X shows 200 characters and cuts the rest.",
    mend: "Write a shorter description for the card; the article keeps its own.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:description" content="A road opens"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:description" content="word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word"></head><body></body></html>',
        says: ["twitter:description has 204 characters, expected at most 200"],
      },
    ],
  },
  (value) => {
    const length = [...value].length;
    return length > 200 ? `has ${length} characters, expected at most 200` : undefined;
  },
);
