/** Each itemtype is an absolute URL. */

import { hasVocabularies } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { isType } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onPage(
  {
    id: "page/type-relative",
    gate: hasVocabularies,
    severity: "error",
    title: "itemtype is no absolute URL",
    why: "A type of Microdata is an absolute URL; a bare name is no type, and readers skip the item or take it for untyped.",
    mend: "Write the whole URL, such as https://schema.org/NewsArticle.",
    spec: "https://html.spec.whatwg.org/multipage/microdata.html",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p itemscope itemtype="https://schema.org/Person"></p></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p itemscope itemtype="Person"></p></body></html>',
        says: ["itemtype is Person, expected https://schema.org/Person"],
      },
    ],
  },
  (page) =>
    page.itemTypes.flatMap((type, i) =>
      /^[a-z][a-z0-9+.-]*:/i.test(type)
        ? []
        : [
            {
              at: `/itemTypes/${i}`,
              message: `itemtype is ${clip(type)}, expected ${isType(type) ? `https://schema.org/${type}` : "an absolute URL"}`,
            },
          ],
    ),
);
