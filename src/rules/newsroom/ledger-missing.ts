/** Tells that the ledger which the settings name is not there. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/ledger-missing",
    severity: "warning",
    title: "Ledger is there",
    why: "The ledger holds the guids and first dates of what was published; without it a changed address makes old stories new.",
    mend: "Commit the ledger that a build writes, and bring it back if it was lost.",
    spec: "house rule",
  },
  "Ledger ledger.ndjson is not there, expected the committed file; this build begins it anew",
);
