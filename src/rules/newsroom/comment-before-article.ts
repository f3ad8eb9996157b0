/** A comment is older than what it is on. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/comment-before-article",
    types: ["Comment"],
    properties: ["dateCreated", "datePublished"],
    severity: "warning",
    title: "A comment is older than what it is on",
    why: "One of the two dates is wrong.",
    mend: "Correct the date of the comment, or datePublished.",
    spec: "https://schema.org/Comment",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BlogPosting",
          headline: "Bees",
          datePublished: "2026-02-01",
          comment: { "@type": "Comment", text: "Thank you.", dateCreated: "2026-02-02" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BlogPosting",
          headline: "Bees",
          datePublished: "2026-02-01",
          comment: { "@type": "Comment", text: "Thank you.", dateCreated: "2025-02-02" },
        },
        says: ["dateCreated of the comment is 2025-02-02, expected none before datePublished, 2026-02-01"],
      },
    ],
  },
  (node, _context, graph) => {
    const holder = node.parent === undefined ? undefined : graph.nodes[node.parent];
    const name = firstText(node.value.dateCreated) === undefined ? "datePublished" : "dateCreated";
    const date = firstText(node.value[name]);
    const published = firstText(holder?.value.datePublished);
    if (node.property !== "comment" || !isEarlier(date, published)) return NOTHING;
    return [
      {
        at: `${node.pointer}/${name}`,
        message: `${name} of the comment is ${date}, expected none before datePublished, ${published}`,
        related: [{ at: `${holder?.pointer}/datePublished`, message: "datePublished stands here" }],
      },
    ];
  },
);
