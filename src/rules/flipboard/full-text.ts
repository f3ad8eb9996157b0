/** Item has no full text. */
import { onItem, onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "flipboard/full-text",
    severity: "warning",
    title: "Item has no full text",
    why: "Without content:encoded Flipboard cannot show the article itself and opens the page.",
    mend: "Put the whole text into content:encoded.",
    spec: "https://about.flipboard.com/rss-spec/",
    examples: [
      { good: rss("<content:encoded>&lt;p&gt;The fair opened.&lt;/p&gt;</content:encoded>", "", CONTENT) },
      { bad: rss(), says: ["Item has no content:encoded, expected the whole article for Flipboard"] },
    ],
  },
  ({ item }) =>
    textOfHtml(item.content?.text ?? "") === ""
      ? onItem(item, "Item has no content:encoded, expected the whole article for Flipboard")
      : undefined,
);
