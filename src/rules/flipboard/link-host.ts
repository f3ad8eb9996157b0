/** Item leads to another host than the feed. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { host } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "flipboard/link-host",
    severity: "warning",
    title: "Item leads to another host than the feed",
    why: "Flipboard credits articles to the site whose feed it reads.",
    mend: "Link articles on the feed's own host.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<link>https://news.example/book-fair", "<link>https://short.example/1"),
        says: ["Link leads to short.example, expected news.example, the feed's host, for Flipboard"],
      },
    ],
  },
  ({ item: { url }, feed: { channel } }) => {
    const [own, other] = [host(channel.link?.text ?? ""), host(url?.text ?? "")];
    if (
      url === undefined ||
      own === undefined ||
      other === undefined ||
      other === own ||
      other.endsWith(`.${own}`) ||
      own.endsWith(`.${other}`)
    )
      return undefined;
    return onValue(url, `Link leads to ${other}, expected ${own}, the feed's host, for Flipboard`);
  },
);
