/** A value is blank. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/blank",
  severity: "warning",
  title: "A value is blank",
  why: "An element without a value says nothing, and some readers show it as it is.",
  mend: "Give a value or leave the element out.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["NotBlank"] },
  examples: [
    { good: rss() },
    { bad: rss("<category></category>"), says: ["category of item is blank, expected a value"] },
  ],
});
