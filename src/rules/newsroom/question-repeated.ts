/** One question is asked twice. */

import { isObject } from "../../syntax/json/json.ts";
import { clip, firstText, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/question-repeated",
    types: ["FAQPage", "QAPage"],
    properties: ["mainEntity"],
    severity: "warning",
    title: "One question is asked twice",
    why: "Search engines show one of the two answers, and nobody knows which.",
    mend: "Ask each question once.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "FAQPage",
          mainEntity: [
            { "@type": "Question", name: "Who decides?", acceptedAnswer: { "@type": "Answer", text: "The board." } },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "FAQPage",
          mainEntity: [
            { "@type": "Question", name: "Who decides?", acceptedAnswer: { "@type": "Answer", text: "The board." } },
            { "@type": "Question", name: "Who decides?", acceptedAnswer: { "@type": "Answer", text: "The mayor." } },
          ],
        },
        says: ['Question is "Who decides?", which stands before, expected it once'],
      },
    ],
  },
  (node) => {
    const seen = new Set<string>();
    return inElements(node, "mainEntity", (element, at) => {
      const question = isObject(element) ? firstText(element.name)?.trim() : undefined;
      if (question === undefined || question === "" || seen.size === seen.add(question).size)
        return question
          ? { at: `${at}/name`, message: `Question is "${clip(question)}", which stands before, expected it once` }
          : undefined;
      return undefined;
    });
  },
);
