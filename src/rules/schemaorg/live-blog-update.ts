/** An update of a live blog is no BlogPosting. */
import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "schemaorg/live-blog-update",
    types: ["LiveBlogPosting"],
    severity: "error",
    title: "An update of a live blog is no BlogPosting",
    why: "Consumers show each update with its time and text.",
    mend: "Give each update as a BlogPosting with datePublished and articleBody.",
    spec: "https://schema.org/liveBlogUpdate",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: "x",
          liveBlogUpdate: [{ "@type": "BlogPosting", headline: "y" }],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "LiveBlogPosting",
          headline: "x",
          liveBlogUpdate: "Stalls open",
        },
        says: ["liveBlogUpdate is text, expected a BlogPosting"],
      },
    ],
  },
  (node, _context, graph) =>
    elementsOf(node.value.liveBlogUpdate, `${node.pointer}/liveBlogUpdate`).flatMap(({ value, at }) => {
      if (typeof value !== "string") return [];
      return resolve(value, graph) === undefined && !/^https?:/.test(value)
        ? [{ at, message: "liveBlogUpdate is text, expected a BlogPosting", data: { property: "liveBlogUpdate" } }]
        : [];
    }),
);
