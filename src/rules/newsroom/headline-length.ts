/** A headline is long. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-length",
    types: ["Article"],
    severity: "info",
    title: "A headline is long",
    why: "Cards and lists cut long headlines where it suits them.",
    mend: "Shorten it, or give a shorter one as alternativeHeadline.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline:
            "Book fair opens in Lachin Book fair opens in Lachin Book fair opens in Lachin Book fair opens in Lachin Book fair opens in Lachin ",
        },
        says: ["Headline has 129 characters, expected at most 110"],
      },
    ],
  },
  (text, _node, context) => {
    const limit = context.limits["newsroom/headline-length"] ?? 110;
    const { length } = text.trim();
    return length <= limit ? undefined : `Headline has ${length} characters, expected at most ${limit}`;
  },
);
