/** A main heading says nothing. */
import { onPage } from "../../syntax/pages/page-rules.ts";

const page = (heading: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Book fair opens</title></head><body>${heading}<p>At ten.</p></body></html>`;

export const rule = onPage(
  {
    id: "page/heading-blank",
    severity: "warning",
    title: "A main heading says nothing",
    why: "Search engines and screen readers take the h1 for the name of the page.",
    mend: "Put the headline into it, or take it out.",
    spec: "https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements",
    verified: false,
    examples: [
      { good: page("<h1>Book fair opens</h1>") },
      { good: page('<h1><img src="/logo.svg" alt="Example News"></h1>') },
      { bad: page("<h1> </h1>"), says: ["Main heading is blank, expected the headline"] },
    ],
  },
  ({ headings }, subject) =>
    headings.flatMap((heading, i) => {
      const { locator, text } = subject;
      const span = locator.kind === "map" ? locator.at[`/headings/${i}`] : undefined;
      // a picture in it has its own words
      const isEmpty = span === undefined || !/<(?:img|svg|picture)\b/i.test(text.slice(span.start, span.end));
      return heading === "" && isEmpty
        ? [{ at: `/headings/${i}`, message: "Main heading is blank, expected the headline" }]
        : [];
    }),
);
