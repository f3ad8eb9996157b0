/** An attribute is misspelt. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/attribute-misspelt",
    gate: hasMisfits,
    severity: "error",
    title: "An attribute is misspelt",
    why: "Browsers and search engines ignore an attribute that they do not know, and say nothing.",
    mend: "Correct the name of the attribute.",
    spec: "https://html.spec.whatwg.org/multipage/microdata.html",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><link rel="canonical" href="https://example.org/a"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><body><div itemscope itemtype="https://schema.org/Person"><b itemprops="name">Ann</b></div></body></html>',
        says: ["Attribute itemprops is unknown, expected itemprop"],
      },
      {
        bad: '<html lang="en"><head><link ref="canonical" href="https://example.org/a"></head><body></body></html>',
        says: ["Attribute ref is unknown, expected rel"],
      },
      {
        bad: '<html lang="en"><head><meta name="description" value="A road."></head><body></body></html>',
        says: ["Attribute value is unknown, expected content"],
      },
    ],
  },
  ({ slips }) =>
    slips.map(({ name, meant }, i) => ({
      at: `/slips/${i}`,
      message: `Attribute ${name} is unknown, expected ${meant}`,
    })),
);
