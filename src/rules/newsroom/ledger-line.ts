/** Tells which lines of the ledger cannot be read. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/ledger-line",
    severity: "error",
    title: "Each line of the ledger can be read",
    why: "An article whose line is lost gets a new guid, and every reader sees it as new.",
    mend: "Mend the line at the place shown, or bring it back from the history of the file; lines that cannot be read are kept as they stand.",
    spec: "house rule",
  },
  "Line has no guid, expected a text",
);
