/** Item has no full text. */
import { onItem, onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "dzen/full-text",
    severity: "error",
    title: "Item has no full text",
    why: "Dzen shows articles from content:encoded.",
    mend: "Put the whole text into content:encoded.",
    spec: "https://dzen.ru/help/ru/website/rss-modify",
    examples: [
      { good: rss("<content:encoded>&lt;p&gt;The fair opened.&lt;/p&gt;</content:encoded>", "", CONTENT) },
      { bad: rss(), says: ["Item has no content:encoded, expected the whole article for Dzen"] },
    ],
  },
  ({ item }) =>
    textOfHtml(item.content?.text ?? "") === ""
      ? onItem(item, "Item has no content:encoded, expected the whole article for Dzen")
      : undefined,
);
