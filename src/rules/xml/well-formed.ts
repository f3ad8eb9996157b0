/** The document is not well-formed XML. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/well-formed",
  severity: "error",
  title: "The document is not well-formed XML",
  why: "One slip of form, and most readers refuse the whole feed.",
  mend: "Mend the XML at the place shown.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["SAXError"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0"><channel><title>Books & more</title></channel></rss>',
      says: ['Ampersand starts no reference, expected "&amp;"'],
    },
  ],
});
