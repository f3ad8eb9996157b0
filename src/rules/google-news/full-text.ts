/** Item has no full text. */
import { lengthOf, onItem, onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "google-news/full-text",
    severity: "warning",
    title: "Item has no full text",
    why: "Google News shows the articles of a feed from the feed itself.",
    mend: "Put the whole text into content:encoded (RSS) or content (Atom).",
    spec: "https://support.google.com/news/publisher-center/answer/9545420",
    examples: [
      { good: rss("<content:encoded>&lt;p&gt;The fair opened.&lt;/p&gt;</content:encoded>", "", CONTENT) },
      {
        bad: rss("<description>The fair opened.</description>"),
        says: ["Item has no full text, expected one for Google News"],
      },
    ],
  },
  ({ item, feed }) => {
    // RSS without content:encoded may carry the whole text in description
    const text = item.content?.text ?? (feed.format === "atom" ? "" : (item.summary?.text ?? ""));
    const isFull = item.content === undefined ? lengthOf(textOfHtml(text)) >= 500 : textOfHtml(text) !== "";
    return isFull ? undefined : onItem(item, "Item has no full text, expected one for Google News");
  },
);
