/** Item has no genre that Yandex knows. */
import { onElement, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss, YANDEX } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";

export const rule = onItems(
  {
    id: "yandex-news/genre",
    severity: "warning",
    title: "Item has no genre that Yandex knows",
    why: "Yandex News told messages, articles, interviews and running reports apart by it.",
    mend: "Set feeds.yandex-news.genre to message, article, interview or lenta.",
    spec: "https://yandex.ru/support/news/feed.html",
    verified: false,
    examples: [
      { good: rss("<yandex:genre>message</yandex:genre>", "", YANDEX) },
      {
        bad: rss("<yandex:genre>news</yandex:genre>", "", YANDEX),
        says: ['yandex:genre is "news", expected message, article, interview or lenta for Yandex'],
      },
    ],
  },
  ({ item, named }) => {
    const [genre] = named("yandex:genre");
    if (genre === undefined)
      return onItem(item, "Item has no yandex:genre, expected message, article, interview or lenta for Yandex");
    return /^\s*(?:message|article|interview|lenta)\s*$/.test(genre.text)
      ? undefined
      : onElement(
          genre,
          item.at,
          `yandex:genre is ${quoted(genre.text.trim())}, expected message, article, interview or lenta for Yandex`,
        );
  },
);
