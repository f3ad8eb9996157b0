/** A meta tag for readers is blank. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed } from "../../syntax/pages/page-rules.ts";

/** Tags whose words readers see; those of networks are another rule's. */
const SHOWN = ["description", "author", "news_keywords"];

export const rule = onPage(
  {
    id: "page/meta-blank",
    gate: hasTags,
    severity: "warning",
    title: "A meta tag for readers is blank",
    why: "It says nothing, and often shows that a template met an article without the value.",
    mend: "Write the value in content, or leave the tag out.",
    spec: "house rule",
    examples: [
      { good: '<html lang="en"><head><meta name="description" content="A road."></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="description" content=" "></head><body></body></html>',
        says: ["Meta tag description is blank, expected a value or no tag"],
      },
    ],
  },
  (page) =>
    SHOWN.flatMap((name) => tagsNamed(page, name))
      .filter(({ value }) => value.trim() === "")
      .map(({ name, tagAt }) => ({ at: tagAt, message: `Meta tag ${name} is blank, expected a value or no tag` })),
);
