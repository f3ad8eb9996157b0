/** Tells what of a feed's item is not kept when it is read as an article. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/item-loss",
    severity: "warning",
    title: "All of an item is kept",
    why: "Who moves an archive through its feed must know what the articles no longer hold.",
    mend: "Take what is named from the old system by another way, or go without it.",
    spec: "house rule",
  },
  "Item has itunes:duration, which is not kept; expected only what an article holds",
);
