/** A page says its language. */

import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "page/language-missing",
    severity: "warning",
    title: "Page does not say its language",
    why: "Browsers, screen readers and translators need it; readers of the page hear the wrong voice without it.",
    mend: "Add lang to the html element.",
    spec: "https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes",
    examples: [
      { good: '<html lang="en"><head></head><body></body></html>' },
      {
        bad: "<html><head></head><body></body></html>",
        says: ["Page has no language, expected lang on its html element"],
      },
    ],
  },
  (page) =>
    !page.isWhole || (page.language ?? "").trim() !== ""
      ? NOTHING
      : [{ at: "", message: "Page has no language, expected lang on its html element" }],
);
