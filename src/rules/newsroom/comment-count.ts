/** There are more comments than are counted. */
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/comment-count",
    properties: ["commentCount"],
    severity: "warning",
    title: "There are more comments than are counted",
    why: "Consumers show the number, and readers find another.",
    mend: "Write the number of all comments.",
    spec: "https://schema.org/commentCount",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BlogPosting",
          headline: "Bees",
          commentCount: 1,
          comment: { "@type": "Comment", text: "Thank you." },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BlogPosting",
          headline: "Bees",
          commentCount: 0,
          comment: { "@type": "Comment", text: "Thank you." },
        },
        says: ["commentCount is 0 and 1 comments stand here, expected at least as many"],
      },
    ],
  },
  (node) => {
    const listed = elementsOf(node.value.comment, "").length;
    const count = Number(node.value.commentCount ?? Number.NaN);
    if (!(count < listed)) return NOTHING;
    return [
      {
        at: `${node.pointer}/commentCount`,
        message: `commentCount is ${count} and ${listed} comments stand here, expected at least as many`,
        related: [{ at: `${node.pointer}/comment`, message: "the comments" }],
      },
    ];
  },
);
