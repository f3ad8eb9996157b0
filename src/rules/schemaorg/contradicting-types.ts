/** The types of an article contradict each other. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const KINDS = ["ReportageNewsArticle", "OpinionNewsArticle", "AdvertiserContentArticle", "SatiricalArticle"];

export const rule = onNode(
  {
    id: "schemaorg/contradicting-types",
    types: ["NewsArticle"],
    severity: "warning",
    title: "The types of an article contradict each other",
    why: "Reporting is no opinion, and satire is no news.",
    mend: "Keep the one that fits.",
    spec: "https://schema.org/NewsArticle",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": ["ReportageNewsArticle", "AnalysisNewsArticle"],
          headline: "x",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": ["ReportageNewsArticle", "OpinionNewsArticle"],
          headline: "x",
        },
        says: ["@type names both ReportageNewsArticle and OpinionNewsArticle, expected one of them"],
      },
    ],
  },
  (node) => {
    const kinds = KINDS.filter((kind) => node.types.includes(kind));
    return kinds.length < 2
      ? NOTHING
      : [{ at: `${node.pointer}/@type`, message: `@type names both ${kinds.join(" and ")}, expected one of them` }];
  },
);
