/** An entity lies in another file. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/external-entity",
  severity: "info",
  title: "An entity lies in another file",
  why: "Readers do not fetch other files, for safety; the text is lost.",
  mend: "Put the text into the document.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["ContainsSystemEntity"] },
  examples: [
    { good: rss() },
    {
      bad: '<!DOCTYPE rss [<!ENTITY more SYSTEM "more.txt">]><rss version="2.0"/>',
      says: ["Document type declares entities that lie in other files, which readers do not fetch"],
    },
  ],
});
