/** A recording or a reading lasts for months. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["duration", "timeRequired"],
  {
    id: "newsroom/duration-long",
    severity: "warning",
    types: ["MediaObject", "Article", "Clip"],
    title: "A recording or a reading lasts for months",
    why: "Without T before it, M counts months and not minutes.",
    mend: "Write the T: PT4M is four minutes.",
    spec: "https://schema.org/Duration",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          timeRequired: "PT4M",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Road opens", timeRequired: "P4M" },
        says: ["timeRequired is P4M, which is months, expected T before the minutes"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^P\d+M(?:\d|$)/.test(text) ? `${name} is ${text}, which is months, expected T before the minutes` : undefined,
);
