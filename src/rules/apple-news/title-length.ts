/** Title has not 15 to 60 characters. */
import { lengthOf, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "apple-news/title-length",
    severity: "warning",
    title: "Title has not 15 to 60 characters",
    why: "Apple News recommends titles of that length: shorter ones say too little, longer ones are cut.",
    mend: "Shorten the title, or say more in it.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("Book fair opens", "Book fair"),
        says: ["Title has 9 characters, expected 15 to 60 for Apple News"],
      },
    ],
  },
  ({ item: { title } }) => {
    const length = lengthOf(title?.text ?? "");
    return title === undefined || length === 0 || (length >= 15 && length <= 60)
      ? undefined
      : onValue(title, `Title has ${length} characters, expected 15 to 60 for Apple News`);
  },
);
