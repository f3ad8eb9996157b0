/** Property belongs to no item. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/property-without-item",
    gate: hasMisfits,
    severity: "warning",
    title: "Property belongs to no item",
    why: "An itemprop outside any itemscope says nothing, and readers of Microdata skip it.",
    mend: "Put itemscope and itemtype on the element that holds it, or name its id in itemref.",
    spec: "https://html.spec.whatwg.org/multipage/microdata.html",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p itemscope itemtype="https://schema.org/Person"><b itemprop="name">x</b></p></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p><b itemprop="name">x</b></p></body></html>',
        says: ["Property name belongs to no item, expected an itemscope around it"],
      },
    ],
  },
  (page) =>
    page.orphans.map((name, i) => ({
      at: `/orphans/${i}`,
      message: `Property ${name} belongs to no item, expected an itemscope around it`,
    })),
);
