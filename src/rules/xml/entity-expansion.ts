/** Entities expand beyond all measure. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

/** Three hundred bytes that would become six million. */
const BOMB = `<?xml version="1.0"?>
<!DOCTYPE rss [
<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
]>
<rss version="2.0"><channel><title>&e;</title></channel></rss>
`;

export const rule = onTroubles({
  id: "xml/entity-expansion",
  severity: "error",
  title: "Entities expand beyond all measure",
  why: "Nested entities can fill a reader's memory from a file of a kilobyte.",
  mend: "Write the text instead of entities.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  examples: [{ good: rss() }, { bad: BOMB, says: ["Entities expand to more than 1000000 characters"] }],
});
