/** A page has a title. */

import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "google/title-missing",
    severity: "error",
    title: "Page has no title",
    why: "Google makes the link of a search result from it first of all.",
    mend: "Add a title element to the head.",
    spec: "https://developers.google.com/search/docs/appearance/title-link",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><title>A road opens</title></head><body></body></html>' },
      {
        bad: '<html lang="en"><head></head><body></body></html>',
        says: ["Page has no title element, expected one that names what the page is about"],
      },
      {
        bad: '<html lang="en"><head><title> </title></head><body></body></html>',
        says: ["Title of the page is blank, expected one that names what the page is about"],
      },
    ],
  },
  (page) => {
    if (!page.isWhole) return NOTHING;
    if (page.titles.length === 0)
      return [{ at: "/head", message: "Page has no title element, expected one that names what the page is about" }];
    return page.titles[0] === ""
      ? [{ at: "/titles/0", message: "Title of the page is blank, expected one that names what the page is about" }]
      : NOTHING;
  },
);
