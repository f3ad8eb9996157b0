/** Tells of old stories that were given a new date. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/published-moved",
    severity: "warning",
    title: "Date of publication stays",
    why: "A story that was re-dated comes back in feeds as new: readers and aggregators take it for a deception.",
    mend: "Give the article its first date again and state the update as its date of modification; if the first date was wrong, mend it in the ledger.",
    spec: "house rule",
  },
  "Article is dated 2026-05-01, expected 2024-04-25, when it was first published",
);
