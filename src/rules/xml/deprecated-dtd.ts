/** The document type is no longer there. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/deprecated-dtd",
  severity: "error",
  title: "The document type is no longer there",
  why: "Netscape's file is gone, so parsers that fetch it fail.",
  mend: "Remove the document type.",
  spec: "https://www.rssboard.org/rss-specification",
  verified: false,
  equivalents: { w3c: ["DeprecatedDTD"] },
  examples: [
    { good: rss() },
    {
      bad: '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"/>',
      says: ['Document type refers to "http://my.netscape.com/publish/formats/rss-0.91.dtd", which is no longer there'],
    },
  ],
});
