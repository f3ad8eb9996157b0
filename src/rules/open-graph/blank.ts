/** No Open Graph, article or card tag is blank. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsWhere } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/blank",
    gate: hasTags,
    severity: "error",
    title: "Open Graph tag is blank",
    why: "A blank tag hides the fallback that a network would else use, so that the preview shows nothing.",
    mend: "Fill in the tag or leave it out.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:title" content="A road opens"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:title" content=" "></head><body></body></html>',
        says: ["og:title is blank, expected a value or no tag"],
      },
    ],
  },
  (page) =>
    tagsWhere(page, (name) => /^(?:og|article|twitter):/.test(name) && name !== "og:determiner")
      .filter(({ value }) => value.trim() === "")
      .map(({ name, tagAt }) => ({ at: tagAt, message: `${name} is blank, expected a value or no tag` })),
);
