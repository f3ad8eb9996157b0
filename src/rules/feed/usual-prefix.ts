/** A well-known namespace has an unusual prefix. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/usual-prefix",
  severity: "info",
  title: "A well-known namespace has an unusual prefix",
  why: "Readers that look at prefixes only, and there are many, do not find its elements.",
  mend: "Use the prefix that everyone uses.",
  spec: "https://www.w3.org/TR/xml-names/",
  equivalents: { w3c: ["NonstdPrefix"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "", 'xmlns:dublin="http://purl.org/dc/elements/1.1/"'),
      says: ['Prefix of "http://purl.org/dc/elements/1.1/" is "dublin", expected "dc", which everyone uses'],
    },
  ],
});
