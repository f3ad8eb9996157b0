/** A page has one title. */

import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "page/title-repeated",
    severity: "warning",
    title: "Page has several titles",
    why: "Browsers show the first title; the others show that two programs write the head.",
    mend: "Keep one title element.",
    spec: "https://html.spec.whatwg.org/multipage/semantics.html#the-title-element",
    examples: [
      { good: '<html lang="en"><head><title>x</title></head><body><svg><title>icon</title></svg></body></html>' },
      {
        bad: '<html lang="en"><head><title>x</title><title>y</title></head><body></body></html>',
        says: ['Page has another title "y", expected one'],
      },
    ],
  },
  (page) =>
    page.titles.slice(1).map((title, i) => ({
      at: `/titles/${i + 1}`,
      message: `Page has another title "${clip(title)}", expected one`,
    })),
);
