/** A meta tag has content. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

const SAYING = /^(?:description|author|robots|keywords|(?:og|article|twitter|fb):.*)$/i;

export const rule = onPage(
  {
    id: "page/meta-without-content",
    gate: hasMisfits,
    severity: "error",
    title: "A meta tag has no content",
    why: "It says nothing; whoever wrote it believes that it does.",
    mend: "Write the value in content.",
    spec: "https://html.spec.whatwg.org/multipage/semantics.html#the-meta-element",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><meta name="description" content="A road."></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="description"></head><body></body></html>',
        says: ["Meta tag description has no content, expected a value"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:title"></head><body></body></html>',
        says: ["Meta tag og:title has no content, expected a value"],
      },
    ],
  },
  ({ contentless }) =>
    contentless.flatMap((name, i) =>
      SAYING.test(name.trim())
        ? [{ at: `/contentless/${i}`, message: `Meta tag ${name.trim()} has no content, expected a value` }]
        : [],
    ),
);
