/** The description repeats the headline. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { mayReadAlike } from "../../syntax/values/letters.ts";

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

export const rule = onNode(
  {
    id: "newsroom/headline-is-description",
    types: ["Article"],
    properties: ["description"],
    severity: "warning",
    title: "The description repeats the headline",
    why: "Cards show both, one below the other.",
    mend: "Say what the headline leaves out, or leave the description out.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          description: "Forty publishers show new books.",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          description: "Book fair opens in Lachin.",
        },
        says: ["Description repeats the headline, expected what the headline does not say"],
      },
    ],
  },
  (node) => {
    const headline = firstText(node.value.headline);
    const description = firstText(node.value.description);
    if (
      headline === undefined ||
      description === undefined ||
      !mayReadAlike(headline, description) ||
      headline.trim() === "" ||
      fold(headline) !== fold(description)
    )
      return NOTHING;
    return [
      {
        at: `${node.pointer}/description`,
        message: "Description repeats the headline, expected what the headline does not say",
      },
    ];
  },
);
