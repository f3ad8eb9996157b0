/** Something stands before the XML declaration. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/declaration-first",
  severity: "error",
  title: "Something stands before the XML declaration",
  why: "A blank line before the declaration, often from a template, makes the document unreadable.",
  mend: "Remove everything before <?xml.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["SAXError", "WPBlankLine"] },
  examples: [
    { good: rss() },
    {
      bad: '\n<?xml version="1.0"?><rss version="2.0"/>',
      says: ["XML declaration does not stand at the very start, expected nothing before it"],
    },
  ],
});
