/** The document has not exactly one root element. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/one-root",
  severity: "error",
  title: "The document has not exactly one root element",
  why: "What stands outside the root element makes the document unreadable.",
  mend: "Keep one root element and put nothing but comments around it.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["SAXError"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0"/><rss version="2.0"/>',
      says: ['Document has a second root element "rss", expected one'],
    },
  ],
});
