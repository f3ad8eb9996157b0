/** A title has words on both sides of its separator. */

import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/title-half-empty",
    severity: "warning",
    title: "Half of the title is empty",
    why: 'A title such as "| Example News" names the site and not the page; a template met an empty headline.',
    mend: "Fill the title with the headline of the page.",
    spec: "https://developers.google.com/search/docs/appearance/title-link",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><title>A road opens | Example News</title></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><title> | Example News</title></head><body></body></html>',
        says: ['Title is "| Example News", expected words on both sides of the separator'],
      },
    ],
  },
  (page) =>
    page.titles.flatMap((title, i) =>
      /^[|\-–—·:»/]\s|\s[|\-–—·:»/]$|^(?:undefined|null|untitled|\{\{.*\}\})\s/i.test(title)
        ? [{ at: `/titles/${i}`, message: `Title is "${clip(title)}", expected words on both sides of the separator` }]
        : [],
    ),
);
