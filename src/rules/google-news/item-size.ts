/** Article is over 1 MB. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { bytesOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

const LIMIT = 1_000_000;

export const rule = onItems(
  {
    id: "google-news/item-size",
    severity: "error",
    title: "Article is over 1 MB",
    why: "Google News takes no article of that size.",
    mend: "Leave out of the item what is no part of the article, such as pictures written into the text.",
    spec: "https://support.google.com/news/publisher-center/answer/9545420",
    examples: [{ good: rss() }],
  },
  ({ item, element, feed }, { limits }) => {
    const limit = limits["google-news/item-size"] ?? LIMIT;
    const bytes = bytesOf(feed.text.slice(element.start, element.end));
    return bytes > limit
      ? onItem(item, `Item has ${bytes} bytes, expected at most ${limit} for Google News`)
      : undefined;
  },
);
