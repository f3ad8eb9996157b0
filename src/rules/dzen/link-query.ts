/** Link has parameters. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "dzen/link-query",
    severity: "warning",
    title: "Link has parameters",
    why: "Dzen asks for links without a query.",
    mend: "Give the article's plain address.",
    spec: "https://yandex.com/support/zen/website/rss-modify.html",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<link>https://news.example/book-fair", "<link>https://news.example/?id=7"),
        says: ["Link is https://news.example/?id=7, expected one without parameters for Dzen"],
      },
    ],
  },
  ({ item: { url } }) =>
    url !== undefined && /^https?:\/\/[^#]*\?./i.test(url.text)
      ? onValue(url, `Link is ${url.text}, expected one without parameters for Dzen`)
      : undefined,
);
