/** Title holds HTML. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { markupOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/title-markup",
    severity: "error",
    title: "Title holds HTML",
    why: "MSN refuses it.",
    mend: "Write the title as plain text.",
    spec: "https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329",
    examples: [
      { good: rss() },
      {
        bad: rss().replace("<title>Book fair", "<title>&lt;b&gt;Book&lt;/b&gt; fair"),
        says: ['Title is "<b>Book</b> fair opens", expected plain text for MSN'],
      },
    ],
  },
  ({ item: { title }, feed }) =>
    title !== undefined && markupOf(title, feed)
      ? onValue(title, `Title is ${quoted(title.text)}, expected plain text for MSN`)
      : undefined,
);
