/** Full text is an excerpt. */
import { onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "newsbreak/full-text",
    severity: "error",
    title: "Full text is an excerpt",
    why: "NewsBreak takes whole articles, no summaries and no links out.",
    mend: "Put the whole text into content:encoded.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      { good: rss("<content:encoded>The fair opened.</content:encoded>", "", CONTENT) },
      {
        bad: rss("<content:encoded>The fair opened in the [...]</content:encoded>", "", CONTENT),
        says: ["content:encoded is an excerpt, expected the whole article for NewsBreak"],
      },
    ],
  },
  ({ item: { content } }) => {
    if (content === undefined) return undefined;
    const text = textOfHtml(content.text);
    const isExcerpt = /\[(?:…|\.{3}|&hellip;|&#8230;)\]$/.test(text.slice(-20));
    return isExcerpt || text === ""
      ? onValue(content, "content:encoded is an excerpt, expected the whole article for NewsBreak")
      : undefined;
  },
);
