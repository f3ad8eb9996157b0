/** URL has a parameter ID. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "google-news/url-id",
    severity: "warning",
    title: "URL has a parameter ID",
    why: "Google News takes pages whose address differs from others' only in &ID= for one.",
    mend: "Give each article a path of its own.",
    spec: "https://support.google.com/news/publisher-center/answer/9607104",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<link>https://news.example/book-fair", "<link>https://news.example/?a=1&amp;ID=7"),
        says: ["Link is https://news.example/?a=1&ID=7, expected one without the parameter ID for Google News"],
      },
    ],
  },
  ({ item: { url } }) =>
    url !== undefined && /[?&]id=/i.test(url.text)
      ? onValue(url, `Link is ${url.text}, expected one without the parameter ID for Google News`)
      : undefined,
);
