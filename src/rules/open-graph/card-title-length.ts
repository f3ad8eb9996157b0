/** twitter:title has at most 70 characters. */
import { onTags } from "../../syntax/pages/page-rules.ts";

export const rule = onTags(
  ["twitter:title"],
  {
    id: "open-graph/card-title-length",
    severity: "warning",
    title: "Card title is cut",
    why: "X shows 70 characters and cuts the rest.",
    mend: "Write a shorter title for the card; the article keeps its own.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><meta name="twitter:title" content="A road opens"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="twitter:title" content="word word word word word word word word word word word word word word word"></head><body></body></html>',
        says: ["twitter:title has 74 characters, expected at most 70"],
      },
    ],
  },
  (value) => {
    const length = [...value].length;
    return length > 70 ? `has ${length} characters, expected at most 70` : undefined;
  },
);
