/** Item has no yandex:full-text. */
import { onElement, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, YANDEX } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";

export const rule = onItems(
  {
    id: "yandex-news/full-text",
    severity: "error",
    title: "Item has no yandex:full-text",
    why: "Yandex News reads the article from it, as plain text.",
    mend: "Put the whole text there, without markup.",
    spec: "https://seo.computer/en/blog/fresh-and-relevant-of-your-site-in-yandexfor-which-sites-is",
    examples: [
      { good: rss("<yandex:full-text>The fair opened.</yandex:full-text>", "", YANDEX) },
      { bad: rss("", "", YANDEX), says: ["Item has no yandex:full-text, expected the whole article for Yandex"] },
      {
        bad: rss("<yandex:full-text>&lt;p&gt;The fair opened.&lt;/p&gt;</yandex:full-text>", "", YANDEX),
        says: ['yandex:full-text holds "<p>", expected plain text for Yandex'],
      },
    ],
  },
  ({ item, named }) => {
    const [text] = named("yandex:full-text");
    if (text === undefined || text.text.trim() === "")
      return onItem(item, "Item has no yandex:full-text, expected the whole article for Yandex");
    const tag = /<(?:p|br|div|a|img|b|i|strong|em|span|script|h[1-6]|ul|li|table)\b[^<>]*>/i.exec(text.text)?.[0];
    return tag === undefined
      ? undefined
      : onElement(text, item.at, `yandex:full-text holds ${quoted(tag)}, expected plain text for Yandex`);
  },
);
