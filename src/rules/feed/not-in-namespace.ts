/** An element inside an extension has no namespace. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/not-in-namespace",
  severity: "error",
  title: "An element inside an extension has no namespace",
  why: "Without a namespace it counts as one of the core elements, which it is not.",
  mend: "Put the element into the extension's namespace.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["NotInANamespace"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<x:event><date>today</date></x:event>", "", 'xmlns:x="http://news.example/x"'),
      says: ["date in x:event has no namespace, expected one"],
    },
  ],
});
