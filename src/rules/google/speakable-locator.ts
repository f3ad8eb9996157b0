/** A speakable section is not located, or twice. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "google/speakable-locator",
    types: ["SpeakableSpecification"],
    severity: "error",
    title: "A speakable section is not located, or twice",
    why: "Google asks for one locator.",
    mend: "Give cssSelector or xpath.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/speakable",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          speakable: { "@type": "SpeakableSpecification", cssSelector: ".lead" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          speakable: { "@type": "SpeakableSpecification" },
        },
        says: ["speakable has neither cssSelector nor xpath, expected one of them"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          speakable: { "@type": "SpeakableSpecification", cssSelector: ".lead", xpath: "//p" },
        },
        says: ["speakable has cssSelector and xpath, expected one of them"],
      },
    ],
  },
  (node) => {
    const given = ["cssSelector", "xpath", "xPath"].filter((name) => isPresent(node.value[name]));
    if (given.length === 1) return NOTHING;
    return given.length === 0
      ? [{ at: node.pointer, message: "speakable has neither cssSelector nor xpath, expected one of them" }]
      : [{ at: node.pointer, message: `speakable has ${given.join(" and ")}, expected one of them` }];
  },
);
