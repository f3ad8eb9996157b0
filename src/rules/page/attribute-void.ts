/** An attribute of Microdata or RDFa says nothing. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "page/attribute-void",
    gate: hasMisfits,
    severity: "warning",
    title: "An attribute of Microdata or RDFa says nothing",
    why: "A blank name, a link to nowhere or a prefix that nothing declares is dropped in silence.",
    mend: "Give the attribute its value, or take it out.",
    spec: "https://html.spec.whatwg.org/multipage/microdata.html",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><body><div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann</b></div></body></html>',
      },
      {
        bad: '<html lang="en"><body><div itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src=""></div></body></html>',
        says: ["src is blank, expected a URL without blanks"],
      },
      {
        bad: '<html lang="en"><body><div typeof="sch:Person"><b property="schema:name">Ann</b></div></body></html>',
        says: ["typeof is sch:Person, expected a prefix that is declared, such as schema:"],
      },
      {
        bad: '<html lang="en"><body><div itemscope itemtype="https://schema.org/Person"><b property="name">Ann</b></div></body></html>',
        says: ["property is name, expected a vocab around it, or itemprop"],
      },
    ],
  },
  ({ voids }) =>
    voids.map(({ attribute, value, expected }, i) => ({
      at: `/voids/${i}`,
      message: `${attribute} is ${value.trim() === "" ? "blank" : clip(value)}, expected ${expected}`,
    })),
);
