/** An entity is not declared. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/entity",
  severity: "error",
  title: "An entity is not declared",
  why: "XML knows five entities; those of HTML, such as &nbsp;, make the document unreadable.",
  mend: "Write the character itself or a numeric reference such as &#160;.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["SAXError", "UndefinedNamedEntity"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0"><channel><title>Book&nbsp;fair</title></channel></rss>',
      says: ['Entity "&nbsp;" is not declared, expected one of lt, gt, amp, quot, apos or a character reference'],
    },
  ],
});
