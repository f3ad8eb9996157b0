/** Tells of content that changed without its date of modification. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/modified-unmoved",
    severity: "warning",
    title: "A change of content is dated",
    why: "Readers of feeds fetch an article again when its date says so; without it they keep the old words.",
    mend: "State when the article was changed; where the change is not worth a date, take `content` out of the article's line in the ledger.",
    spec: "house rule",
  },
  "Content has changed since 2024-04-25 and it has no date of modification, expected the date of the change",
);
