/** Link carries campaign parameters. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { isTracked } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "smartnews/link-tracking",
    fault: "tracking",
    severity: "warning",
    title: "Link carries campaign parameters",
    why: "SmartNews asks for the plain address of the article.",
    mend: "Leave utm parameters out of link.",
    spec: "https://github.com/mt8/feedwright/blob/main/playground/seeds/seed-smartnews.php",
    examples: [
      { good: rss() },
      {
        bad: rss().replace(
          "<link>https://news.example/book-fair",
          "<link>https://news.example/book-fair?utm_source=smartnews",
        ),
        says: ["Link has the parameter utm_source, expected none for SmartNews"],
      },
    ],
  },
  ({ item: { url } }) => {
    const name = url === undefined ? undefined : isTracked(url.text);
    return url === undefined || name === undefined
      ? undefined
      : onValue(url, `Link has the parameter ${name}, expected none for SmartNews`);
  },
);
