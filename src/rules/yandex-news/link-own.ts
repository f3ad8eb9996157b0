/** Link leads to no page of its own. */
import { onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onChannel(
  {
    id: "yandex-news/link-own",
    severity: "warning",
    title: "Link leads to no page of its own",
    why: "Yandex asks that each item leads to its own article, not to the home page, and that no two share one.",
    mend: "Link each article's page.",
    spec: "https://yandex.com/support/webmaster/en/search-appearance/fresh-content",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<link>https://news.example/book-fair", "<link>https://news.example/"),
        says: ["Link is https://news.example/, expected the article's own page for Yandex"],
      },
      {
        bad: rss().replace(/<item>[\s\S]*<.item>/, (item) => item.repeat(2)),
        says: [
          "Link is https://news.example/book-fair, which an earlier item has too, expected the article's own page for Yandex",
        ],
      },
    ],
  },
  ({ channel }) => {
    const seen = new Set<string>();
    return channel.items.flatMap(({ url }) => {
      if (url === undefined || !URL.canParse(url.text)) return [];
      const { pathname, search } = new URL(url.text);
      if (pathname === "/" && search === "")
        return [onValue(url, `Link is ${url.text}, expected the article's own page for Yandex`)];
      if (seen.has(url.text))
        return [
          onValue(
            url,
            `Link is ${url.text}, which an earlier item has too, expected the article's own page for Yandex`,
          ),
        ];
      seen.add(url.text);
      return [];
    });
  },
);
