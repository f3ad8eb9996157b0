/** Description is an excerpt. */
import { lengthOf, onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "apple-news/full-text",
    severity: "info",
    title: "Description is an excerpt",
    why: "Apple News shows the description and advises the full text there.",
    mend: "Give the whole text in description.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss(
          "<description>The fair opened.</description><content:encoded>The fair opened. It is larger than ever, and a thousand came.</content:encoded>",
          "",
          CONTENT,
        ),
        says: ["Description is shorter than the full text, expected the full text for Apple News"],
      },
    ],
  },
  ({ item: { summary, content } }) =>
    summary !== undefined &&
    content !== undefined &&
    lengthOf(textOfHtml(summary.text)) * 2 < lengthOf(textOfHtml(content.text))
      ? onValue(summary, "Description is shorter than the full text, expected the full text for Apple News")
      : undefined,
);
