/** Description holds a table. */
import { onItems, tagsIn } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "apple-news/tables",
    severity: "info",
    title: "Description holds a table",
    why: "Apple News does not show complex HTML such as tables.",
    mend: "Say it in paragraphs or a list.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss("<description>&lt;table&gt;&lt;tr&gt;&lt;td&gt;1&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</description>"),
        says: ["Description holds a table, which Apple News does not show"],
      },
    ],
  },
  ({ item: { summary } }) =>
    summary !== undefined && tagsIn(summary.text).some(({ name }) => name === "table")
      ? onValue(summary, "Description holds a table, which Apple News does not show")
      : undefined,
);
