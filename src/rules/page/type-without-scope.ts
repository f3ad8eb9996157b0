/** itemtype stands without itemscope. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/type-without-scope",
    gate: hasMisfits,
    severity: "error",
    title: "itemtype stands without itemscope",
    why: "Without itemscope an element is no item, whatever its type, and its properties belong to nobody.",
    mend: "Add itemscope to the element.",
    spec: "https://html.spec.whatwg.org/multipage/microdata.html",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p itemscope itemtype="https://schema.org/Person"></p></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p itemtype="https://schema.org/Person"></p></body></html>',
        says: ["Element has itemtype https://schema.org/Person without itemscope, expected both"],
      },
    ],
  },
  (page) =>
    page.untied.map((name, i) => ({
      at: `/untied/${i}`,
      message: `Element has itemtype ${name} without itemscope, expected both`,
    })),
);
