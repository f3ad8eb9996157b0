/** A prefix is used without a declaration. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/prefix",
  severity: "error",
  title: "A prefix is used without a declaration",
  why: "Parsers that know namespaces refuse the document.",
  mend: "Declare the prefix with an xmlns attribute on the root element.",
  spec: "https://www.w3.org/TR/xml-names/",
  verified: false,
  equivalents: { w3c: ["SAXError", "UndeclaredPrefix"] },
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0"><channel><dc:creator>Ann</dc:creator></channel></rss>',
      says: ['Prefix of "dc:creator" is not declared, expected an xmlns:dc attribute'],
    },
  ],
});
