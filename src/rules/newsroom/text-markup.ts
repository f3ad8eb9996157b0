/** A text holds markup. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/i;

export const rule = onText(
  ["name", "description", "caption", "jobTitle", "articleSection", "alternativeHeadline", "abstract", "creditText"],
  {
    id: "newsroom/text-markup",
    ordinary: ORDINARY_PROSE,
    severity: "warning",
    title: "A text holds markup",
    why: "Outside a browser tags are shown as they stand.",
    mend: "Take the tags out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        good: { "@context": "https://schema.org", "@type": "JobPosting", title: "Editor", description: "<p>Edit.</p>" },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "<b>Ann Lee</b>" },
        says: ["name holds the tag <b>, expected plain text"],
      },
    ],
  },
  (text, { types }, _context, _graph, name) => {
    // the one description that is asked for in HTML
    if (name === "description" && types.includes("JobPosting")) return undefined;
    const tag = text.includes("<") ? TAG.exec(text)?.[0] : undefined;
    return tag === undefined ? undefined : `${name} holds the tag ${clip(tag, 40)}, expected plain text`;
  },
);
