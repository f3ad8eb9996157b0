/** Picture in the text stands in no figure. */
import { onItems, tagsIn } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "newsbreak/figure",
    severity: "warning",
    title: "Picture in the text stands in no figure",
    why: "NewsBreak reads captions and credits from figure and figcaption.",
    mend: "Wrap the picture in a figure with its figcaption.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      {
        good: rss(
          '<content:encoded>&lt;figure&gt;&lt;img src="https://news.example/a.jpg"&gt;&lt;/figure&gt;</content:encoded>',
          "",
          CONTENT,
        ),
      },
      {
        bad: rss('<content:encoded>&lt;img src="https://news.example/a.jpg"&gt;</content:encoded>', "", CONTENT),
        says: ["Picture in the text stands in no figure, expected one for NewsBreak"],
      },
    ],
  },
  ({ item: { content } }) => {
    if (content === undefined) return undefined;
    const bare = content.text.replace(/<figure\b[^<>]*>(?:(?!<\/figure>)[\s\S])*<\/figure>/gi, "");
    return tagsIn(bare).some(({ name }) => name === "img")
      ? onValue(content, "Picture in the text stands in no figure, expected one for NewsBreak")
      : undefined;
  },
);
