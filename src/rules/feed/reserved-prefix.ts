/** A well-known prefix stands for another namespace. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/reserved-prefix",
  severity: "warning",
  title: "A well-known prefix stands for another namespace",
  why: "Readers that look at prefixes only, and there are many, misread the feed.",
  mend: "Use the namespace that everyone means by the prefix.",
  spec: "https://www.w3.org/TR/xml-names/",
  equivalents: { w3c: ["ReservedPrefix"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "", 'xmlns:dc="http://news.example/dc"'),
      says: ['Prefix "dc" stands for "http://news.example/dc", expected "http://purl.org/dc/elements/1.1/"'],
    },
  ],
});
