/** The XML version is not 1.0. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/version",
  severity: "error",
  title: "The XML version is not 1.0",
  why: "Feed readers read XML 1.0 only.",
  mend: "Declare version 1.0.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["BadXmlVersion"] },
  examples: [
    { good: rss() },
    { bad: '<?xml version="1.1"?><rss version="2.0"/>', says: ["XML version is 1.1, expected 1.0"] },
  ],
});
