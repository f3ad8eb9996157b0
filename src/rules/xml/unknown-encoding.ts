/** The encoding is unknown. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/unknown-encoding",
  severity: "error",
  title: "The encoding is unknown",
  why: "A reader that does not know the encoding cannot read a word.",
  mend: "Write the feed in UTF-8.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["UnknownEncoding"] },
  examples: [
    { good: rss() },
    {
      bad: '<?xml version="1.0" encoding="x-unheard-of"?><rss version="2.0"/>',
      says: ['Encoding is "x-unheard-of", which is none that we know'],
    },
  ],
});
