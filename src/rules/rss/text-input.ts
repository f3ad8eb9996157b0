/** The channel has a text input. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/text-input",
  severity: "warning",
  title: "The channel has a text input",
  why: "Hardly any reader supports it.",
  mend: "Remove it.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["AvoidTextInput"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<textInput><title>Find</title><description>Find</description><name>q</name><link>https://news.example/find</link></textInput>",
      ),
      says: ["channel has textInput, which hardly any reader supports"],
    },
  ],
});
