/** An item has no title, though others have. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/item-title",
  severity: "warning",
  title: "An item has no title, though others have",
  why: "Readers list items by title, and show a gap or the first words of the description instead.",
  mend: "Add the headline as title.",
  spec: "house rule",
  examples: [
    { good: rss() },
    {
      bad: '<rss version="2.0">\n<channel>\n<title>Example News</title>\n<link>https://news.example/</link>\n<description>News</description>\n<item><title>Road opens</title><link>https://news.example/2</link></item>\n<item><description>Stalls open at ten.</description><link>https://news.example/1</link></item>\n</channel>\n</rss>',
      says: ["item has no title, expected the headline"],
    },
  ],
});
