/** Full text is empty. */
import { onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "aggregators/empty-text",
    severity: "error",
    title: "Full text is empty",
    why: "An aggregator that shows the text from the feed shows an empty page.",
    mend: "Put the article's text into it.",
    spec: "house rule",
    verified: false,
    examples: [
      { good: rss("<content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded>", "", CONTENT) },
      {
        bad: rss("<content:encoded>&lt;p&gt;&lt;/p&gt;</content:encoded>", "", CONTENT),
        says: ["Full text holds no words, expected the article"],
      },
    ],
  },
  ({ item: { content } }) =>
    content !== undefined &&
    content.text !== "" &&
    textOfHtml(content.text) === "" &&
    !/<(?:img|video|audio|iframe)\b/i.test(content.text)
      ? onValue(content, "Full text holds no words, expected the article")
      : undefined,
);
