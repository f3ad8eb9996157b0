/** The document holds a character that XML does not allow. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/character",
  severity: "error",
  title: "The document holds a character that XML does not allow",
  why: "Control characters and lone surrogates make the whole document unreadable.",
  mend: "Leave the character out.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["SAXError"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0"><channel><title>Fair\u000b opens</title></channel></rss>',
      says: ["Character U+000B is not allowed in XML"],
    },
  ],
});
