/** A field of metadata is named and left blank. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/metadata-blank",
    severity: "info",
    title: "A field of metadata is named and left blank",
    why: "Somebody meant to fill it in.",
    mend: "Fill the field in, or take it out.",
    spec: "house rule",
  },
  'Metadata field "section" is blank, expected a value or no field',
);
