/** Item is part of itself. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/item-holds-itself",
    gate: hasMisfits,
    severity: "error",
    title: "Item is part of itself",
    why: "itemref leads in a circle; the standard calls that an error, and readers stop anywhere.",
    mend: "Take the id of the element that holds the item out of itemref.",
    spec: "https://html.spec.whatwg.org/multipage/microdata.html",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p itemscope itemref="a"></p><p id="a"><b itemprop="name">x</b></p></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><div itemscope itemref="b" itemtype="https://schema.org/Thing"></div><div id="b" itemprop="about" itemscope itemtype="https://schema.org/Thing" itemref="b2"></div><div id="b2"><p itemprop="about" itemscope itemref="b"></p></div></body></html>',
        says: ["Item https://schema.org/Thing is part of itself by itemref, expected no circle"],
      },
    ],
  },
  (page) =>
    page.loops.map((name, i) => ({
      at: `/loops/${i}`,
      message: `Item ${name} is part of itself by itemref, expected no circle`,
    })),
);
