/** HTML in a feed is broken. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/html-syntax",
  severity: "warning",
  title: "HTML in a feed is broken",
  why: "Each reader mends it in its own way, some badly.",
  mend: "Close and nest elements properly; escape ampersands.",
  spec: "https://html.spec.whatwg.org/multipage/syntax.html",
  equivalents: { w3c: ["NotHtml"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<description>&lt;p&gt;A &lt;b&gt;fair.&lt;/p&gt;</description>"),
      says: ['description of item is broken HTML: element "b" is not closed before the end of "p"'],
    },
  ],
});
