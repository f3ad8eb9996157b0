/** A member of a ninjs item is nearly one of the standard. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/ninjs-member",
    severity: "warning",
    title: "A member of a ninjs item is nearly one of the standard",
    why: "Receivers do not read it: the item loses its byline, its pictures or its status.",
    mend: "Correct the spelling.",
    spec: "https://iptc.org/std/ninjs/",
    checkedOn: "2026-11-24",
  },
  'Item has no member "bylien", expected byline',
);
