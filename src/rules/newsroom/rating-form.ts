/** A rating is no number. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["ratingValue", "bestRating", "worstRating"],
  {
    id: "newsroom/rating-form",
    severity: "warning",
    types: ["Rating"],
    title: "A rating is no number",
    why: "Stars are drawn from numbers, fractions and percentages.",
    mend: "Write 4.4, 4/5 or 88%.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Rating", ratingValue: "4.4" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Rating", ratingValue: "4,4" },
        says: ['ratingValue is "4,4", expected a number such as 4.4'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" ||
    /^-?\d+(?:\.\d+)?(?:\s*%|\s*\/\s*\d+(?:\.\d+)?)?$/.test(text.trim()) ||
    /^[A-F][+-]?$|^[★☆*]+$/.test(text.trim())
      ? undefined
      : `${name} is ${JSON.stringify(clip(text))}, expected a number such as 4.4`,
);
