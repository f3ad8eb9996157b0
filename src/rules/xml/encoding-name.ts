/** The encoding is not called by its registered name. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/encoding-name",
  severity: "info",
  title: "The encoding is not called by its registered name",
  why: "Some parsers know an encoding only by the name that IANA lists.",
  mend: "Write the registered name, such as utf-8.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["NonstdEncoding"] },
  examples: [
    { good: rss() },
    {
      bad: '<?xml version="1.0" encoding="utf8"?><rss version="2.0"/>',
      says: ['Encoding is written "utf8", expected its registered name'],
    },
  ],
});
