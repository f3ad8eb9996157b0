/** An element of another format repeats what RSS has its own for. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/duplicate-description",
  severity: "warning",
  title: "An element of another format repeats what RSS has its own for",
  why: "Readers cannot know which one counts.",
  mend: "Use description and content:encoded.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["DuplicateDescriptionSemantics"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<atom:content>A fair.</atom:content>"),
      says: ["atom:content of item says again what RSS has an element of its own for"],
    },
  ],
});
