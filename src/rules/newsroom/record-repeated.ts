/** Two articles of a document have one id, address or headline. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/record-repeated",
    severity: "warning",
    title: "Two articles of a document have one id, address or headline",
    why: "Systems that store articles by it keep only one of them.",
    mend: "Give each article its own; take out what stands there twice.",
    spec: "house rule",
  },
  'id is "w-2", which an earlier article of the document has too',
);
