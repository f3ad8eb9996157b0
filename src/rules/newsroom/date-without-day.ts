/** The date of a work of the day names no day. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["datePublished", "uploadDate"],
  {
    id: "newsroom/date-without-day",
    types: ["Review", "Episode", "Comment", "VideoObject", "AudioObject", "SocialMediaPosting"],
    ordinary: /^.{10}/,
    severity: "warning",
    fault: "value",
    title: "The date of a review, an episode or a recording names no day",
    why: "Nothing says where in the month it belongs, and what is sorted by date stands at its first day.",
    mend: "Write the day too, as in 2026-04-25.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Review", datePublished: "2026-04-25" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Review", datePublished: "2026-04" },
        says: ["datePublished is 2026-04, expected the day too"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^\d{4}(?:-\d\d)?$/.test(text.trim()) ? `${name} is ${text.trim()}, expected the day too` : undefined,
);
