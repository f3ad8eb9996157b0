/** A link of Markdown whose address does not end is shown with its marks. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/link-unclosed",
    severity: "warning",
    title: "A link of Markdown does not end",
    why: "Readers see the brackets and the address instead of a link.",
    mend: "Close the bracket after the address, and write %20 for a blank in it.",
    spec: "https://spec.commonmark.org/0.31.2/#links",
    verified: false,
  },
  "Link is not closed, expected ) after its address",
);
