/** RDFa type has no vocabulary. */
import { hasMisfits } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "page/type-without-vocabulary",
    gate: hasMisfits,
    severity: "error",
    title: "RDFa type has no vocabulary",
    why: "A name in typeof means nothing until vocab or a prefix says whose it is; readers of RDFa skip the element.",
    mend: 'Add vocab="https://schema.org/" to the element or around it.',
    spec: "https://www.w3.org/TR/rdfa-lite/",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p vocab="https://schema.org/" typeof="Person"></p><p typeof="schema:Person"></p></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p typeof="Person"></p></body></html>',
        says: ['Type Person has no vocabulary, expected vocab="https://schema.org/" on the element or around it'],
      },
    ],
  },
  (page) =>
    page.unexplained.map((name, i) => ({
      at: `/unexplained/${i}`,
      message: `Type ${name} has no vocabulary, expected vocab="https://schema.org/" on the element or around it`,
    })),
);
