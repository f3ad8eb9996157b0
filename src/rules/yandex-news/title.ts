/** Title is long or ends in a full stop. */
import { lengthOf, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "yandex-news/title",
    severity: "warning",
    title: "Title is long or ends in a full stop",
    why: "Yandex News asked for headlines of at most 200 characters without a full stop.",
    mend: "Shorten the headline.",
    spec: "https://yandex.ru/support/news/feed.html",
    verified: false,
    examples: [
      { good: rss() },
      {
        bad: rss().replace("Book fair opens", "Book fair opens."),
        says: ["Title ends in a full stop, expected none for Yandex"],
      },
      {
        bad: rss().replace("Book fair opens", "Book".repeat(51)),
        says: ["Title has 204 characters, expected at most 200 for Yandex"],
      },
    ],
  },
  ({ item: { title } }) => {
    if (title === undefined) return undefined;
    const length = lengthOf(title.text);
    if (length > 200) return onValue(title, `Title has ${length} characters, expected at most 200 for Yandex`);
    return /[^.]\.$/.test(title.text)
      ? onValue(title, "Title ends in a full stop, expected none for Yandex")
      : undefined;
  },
);
