/** The name of a namespace holds blanks. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "xml/namespace-name",
  severity: "error",
  title: "The name of a namespace holds blanks",
  why: "A namespace is named by a URI, which has no blanks; readers will not recognise it.",
  mend: "Write the namespace as its specification has it.",
  spec: "https://www.w3.org/TR/xml-names/",
  verified: false,
  equivalents: { w3c: ["SAXError"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "", 'xmlns:x="http://news.example/ x"'),
      says: ['Namespace of prefix "x" is "http://news.example/ x", expected a URI without blanks'],
    },
  ],
});
