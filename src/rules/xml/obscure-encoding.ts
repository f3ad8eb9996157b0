/** The encoding is one that few readers know. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/obscure-encoding",
  severity: "warning",
  title: "The encoding is one that few readers know",
  why: "Readers need only know UTF-8 and UTF-16.",
  mend: "Write the feed in UTF-8.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["ObscureEncoding"] },
  examples: [
    { good: rss() },
    {
      bad: '<?xml version="1.0" encoding="koi8-r"?><rss version="2.0"/>',
      says: ['Encoding is "koi8-r", expected UTF-8, which every reader knows'],
    },
  ],
});
