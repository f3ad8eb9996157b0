/** Title holds HTML. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { markupOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "apple-news/title-markup",
    severity: "warning",
    title: "Title holds HTML",
    why: "Apple News strips it.",
    mend: "Write the title as plain text.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<title>Book fair", "<title>&lt;b&gt;Book&lt;/b&gt; fair"),
        says: ['Title is "<b>Book</b> fair opens", expected plain text for Apple News'],
      },
    ],
  },
  ({ item: { title }, feed }) =>
    title !== undefined && markupOf(title, feed)
      ? onValue(title, `Title is ${quoted(title.text)}, expected plain text for Apple News`)
      : undefined,
);
