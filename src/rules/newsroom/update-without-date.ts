/** An update of a live blog has no date. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

const coverage = (update: { readonly datePublished?: string }) => ({
  "@context": "https://schema.org",
  "@type": "LiveBlogPosting",
  headline: "Election night",
  liveBlogUpdate: { "@type": "BlogPosting", headline: "Polls close", articleBody: "All are closed.", ...update },
});

export const rule = requires(
  "datePublished",
  "the time of the update",
  {
    id: "newsroom/update-without-date",
    types: ["BlogPosting"],
    severity: "warning",
    fault: "value",
    title: "An update of a live blog has no date",
    why: "Updates are sorted and dated by it; without it no one knows which is the latest.",
    mend: "Give datePublished with its offset.",
    spec: "https://schema.org/liveBlogUpdate",
    examples: [
      { good: coverage({ datePublished: "2026-05-12T19:00:00Z" }) },
      { bad: coverage({}), says: ["BlogPosting has no datePublished, expected the time of the update"] },
    ],
  },
  { or: ["dateCreated"], when: ({ property }) => property === "liveBlogUpdate" },
);
