/** A page of questions and answers lacks one of the two. */
import { isObject } from "../../syntax/json/json.ts";
import { elementsOf, isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import type { Finding } from "../../types.ts";

const PAGE = {
  "@context": "https://schema.org",
  "@type": "FAQPage",
  mainEntity: [
    { "@type": "Question", name: "When does it open?", acceptedAnswer: { "@type": "Answer", text: "At ten." } },
  ],
};

export const rule = onNode(
  {
    id: "google/faq-question",
    types: ["FAQPage"],
    properties: ["mainEntity"],
    severity: "error",
    title: "A page of questions and answers lacks one of the two",
    why: "Google requires Question nodes, each with its name and acceptedAnswer.",
    mend: "Give each Question its name and acceptedAnswer.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    verified: false,
    examples: [
      { good: PAGE },
      {
        bad: { ...PAGE, mainEntity: [{ "@type": "Question", name: "When does it open?", answerCount: 0 }] },
        says: ["Question has no acceptedAnswer, expected one"],
      },
      {
        bad: { ...PAGE, mainEntity: { "@type": "Question", acceptedAnswer: { "@type": "Answer", text: "At ten." } } },
        says: ["Question has no name, expected one"],
      },
      {
        bad: { ...PAGE, mainEntity: { "@type": "Answer", text: "At ten." } },
        says: ["mainEntity of FAQPage is an Answer, expected a Question"],
      },
    ],
  },
  (node, _context, graph) => {
    const found: Finding[] = [];
    for (const { value, at } of elementsOf(node.value.mainEntity, `${node.pointer}/mainEntity`)) {
      const question = isObject(value) ? resolve(value, graph) : undefined;
      const type = question?.["@type"];
      if (question === undefined || typeof type !== "string") continue;
      if (/(?:^|\/)(?:Answer|Comment)$/.test(type))
        found.push({ at, message: `mainEntity of FAQPage is an ${type}, expected a Question` });
      if (!/(?:^|\/)Question$/.test(type)) continue;
      const lacking = ["name", "acceptedAnswer"].find((name) => !isPresent(question[name]));
      if (lacking !== undefined)
        found.push({ at, message: `Question has no ${lacking}, expected one`, data: { property: lacking } });
    }
    return found.length === 0 ? NOTHING : found;
  },
);
