/** The author in the head of a page is another than the byline names. */
import { sharesName } from "../../syntax/pages/page-compare.ts";
import { creditsOf, onAgreement } from "../../syntax/pages/page-statements.ts";

const page = (author: string, byline: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Book fair</title><meta name="author" content="${author}"></head><body><article><h1>Book fair</h1><p class="byline">${byline}</p></article></body></html>`;

export const rule = onAgreement(
  {
    id: "agreement/page-author-tag-byline",
    fault: "author-differs",
    severity: "warning",
    title: "The author in the head of a page is another than the byline names",
    why: "Readers of feeds and cards are told another name than readers of the page.",
    mend: "Name in the meta tag whom the byline names.",
    spec: "https://html.spec.whatwg.org/multipage/semantics.html#meta-author",
    verified: false,
    examples: [
      { good: page("Ann Lee", "By Ann Lee and Bo Diaz") },
      {
        bad: page("Simon Pryce", "By Ann Lee"),
        says: ["The meta tag author is Simon Pryce, expected what the byline says: By Ann Lee"],
      },
    ],
  },
  ["author-tag", "byline"],
  creditsOf,
  sharesName,
);
