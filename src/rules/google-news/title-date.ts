/** Title holds a date. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

const DATE = /(?<![\d.])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?![\d.])|\b(?:19|20)\d\d-\d\d-\d\d\b/;

export const rule = onItems(
  {
    id: "google-news/title-date",
    severity: "warning",
    title: "Title holds a date",
    why: "Google asked for titles without dates and times: the date has its own element.",
    mend: "Take the date out of the title.",
    spec: "https://www.wpnewsplugins.com/best-practices-and-tips-for-google-news-publishers/",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("Book fair opens", "25.04.2024: Book fair opens"),
        says: ["Title holds the date 25.04.2024, expected none for Google News"],
      },
    ],
  },
  ({ item: { title } }) => {
    const date = title === undefined ? undefined : DATE.exec(title.text)?.[0];
    return title === undefined || date === undefined
      ? undefined
      : onValue(title, `Title holds the date ${date}, expected none for Google News`);
  },
);
