/** Entities expand beyond all measure. */
import { onTroubles } from "../../syntax/data-rules.ts";
import { rss } from "../../syntax/feed-examples.ts";

export const rule = onTroubles({
  id: "xml/entity-expansion",
  severity: "error",
  title: "Entities expand beyond all measure",
  why: "Nested entities can fill a reader's memory from a file of a kilobyte.",
  mend: "Write the text instead of entities.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  examples: [{ good: rss() }],
});
