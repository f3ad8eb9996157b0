/** The document is styled by XSLT. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/stylesheet",
  severity: "info",
  title: "The document is styled by XSLT",
  why: "Browsers are removing XSLT; a page that depends on it will break.",
  mend: "Remove the stylesheet, or style with CSS.",
  spec: "https://github.com/whatwg/html/issues/11523",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: '<?xml-stylesheet type="text/xsl" href="feed.xsl"?><rss version="2.0"/>',
      says: ["Document is styled by XSLT, which browsers are about to drop"],
    },
  ],
});
