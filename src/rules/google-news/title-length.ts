/** Title is very short or very long. */
import { lengthOf, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "google-news/title-length",
    severity: "info",
    title: "Title is very short or very long",
    why: "Google's older guidance asked for 2 to 22 words and at least 10 characters; its current pages name no number.",
    mend: "Say in the title what happened.",
    spec: "https://www.wpnewsplugins.com/best-practices-and-tips-for-google-news-publishers/",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("Book fair opens", "Book fair"),
        says: ["Title has 9 characters, expected at least 10 for Google News"],
      },
      {
        bad: rss().replace("Book fair opens", "Book ".repeat(23)),
        says: ["Title has 23 words, expected 2 to 22 for Google News"],
      },
    ],
  },
  ({ item: { title } }) => {
    if (title === undefined || title.text === "") return undefined;
    const words = title.text.split(/\s+/).length;
    if (lengthOf(title.text) < 10)
      return onValue(title, `Title has ${lengthOf(title.text)} characters, expected at least 10 for Google News`);
    return words < 2 || words > 22
      ? onValue(title, `Title has ${words} words, expected 2 to 22 for Google News`)
      : undefined;
  },
);
