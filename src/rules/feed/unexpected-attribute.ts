/** An attribute is not one that the element has. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/unexpected-attribute",
  severity: "error",
  title: "An attribute is not one that the element has",
  why: "Readers ignore it; often it is a misspelling of another.",
  mend: "Remove the attribute or correct its name.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["UnexpectedAttribute"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<category class="x">City</category>'),
      says: ["category of item has the attribute class, expected none of that name"],
    },
  ],
});
