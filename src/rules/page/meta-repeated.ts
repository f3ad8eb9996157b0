/** A description stands once in a page. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/meta-repeated",
    gate: hasTags,
    severity: "warning",
    title: "A tag that can stand once stands twice",
    why: "Search engines take one of them by chance; two programs write the head.",
    mend: "Keep one.",
    spec: "https://developers.google.com/search/docs/appearance/snippet",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><meta name="description" content="A road."></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="description" content="A road."><meta name="description" content="A way."></head><body></body></html>',
        says: ["Meta tag description stands twice, expected once"],
      },
    ],
  },
  (page) =>
    ["description", "viewport"].flatMap((name) =>
      tagsNamed(page, name)
        .slice(1, 2)
        .map(({ tagAt }) => ({ at: tagAt, message: `Meta tag ${name} stands twice, expected once` })),
    ),
);
