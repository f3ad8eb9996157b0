/** Feed mixes languages. */
import { onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "msn/language",
    severity: "error",
    title: "Feed mixes languages",
    why: "MSN takes one language a feed.",
    mend: "Write one feed a language.",
    spec: "https://helpcenter.microsoftstart.com/kb/articles/59-feed-management-faq",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<item>", '<item xml:lang="az">'),
        says: ["Item is in az, expected en, the language of the feed, for MSN"],
      },
    ],
  },
  ({ item, feed: { channel } }) => {
    const [own, other] = [channel.language?.text, item.language?.text].map(
      (tag) => tag?.toLowerCase().split(/[-_]/)[0],
    );
    return own === undefined || other === undefined || own === other
      ? undefined
      : onItem(item, `Item is in ${other}, expected ${own}, the language of the feed, for MSN`);
  },
);
