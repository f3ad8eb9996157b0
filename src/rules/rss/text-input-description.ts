/** A text input has no description. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/text-input-description",
  severity: "error",
  title: "A text input has no description",
  why: "RSS requires it.",
  mend: "Add the description, or remove the text input.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["MissingDescription"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<textInput><title>Find</title><name>q</name><link>https://news.example/find</link></textInput>"),
      says: ["textInput of channel has no description, expected one"],
    },
  ],
});
