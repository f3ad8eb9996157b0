/** Title of the channel holds HTML. */
import { onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { markupOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onChannel(
  {
    id: "smartnews/title-markup",
    severity: "error",
    title: "Title of the channel holds HTML",
    why: "SmartNews takes plain text only.",
    mend: "Write the title as plain text.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<title>Example News", "<title>&lt;b&gt;Example&lt;/b&gt; News"),
        says: ['Title is "<b>Example</b> News", expected plain text for SmartNews'],
      },
    ],
  },
  (feed) => {
    const { title } = feed.channel;
    return title !== undefined && markupOf(title, feed)
      ? onValue(title, `Title is ${quoted(title.text)}, expected plain text for SmartNews`)
      : undefined;
  },
);
