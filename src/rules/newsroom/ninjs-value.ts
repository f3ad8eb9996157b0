/** A value of a ninjs item is of another kind than the standard says. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/ninjs-value",
    severity: "error",
    title: "A value of a ninjs item is of another kind than the standard says",
    why: "Receivers refuse the item, or lose what it says there.",
    mend: "Write the value as the standard has it.",
    spec: "https://iptc.org/std/ninjs/",
    checkedOn: "2026-11-24",
  },
  "urgency is 14, expected a number from 1 to 9",
);
