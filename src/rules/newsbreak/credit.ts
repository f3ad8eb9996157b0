/** Picture has no credit. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "newsbreak/credit",
    severity: "info",
    title: "Picture has no credit",
    why: "NewsBreak asks for bylines and credits of pictures.",
    mend: "Add the photographer or agency.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      {
        good: rss(
          '<media:content url="https://news.example/a.jpg" medium="image"><media:credit>Ann</media:credit></media:content>',
          "",
          MEDIA,
        ),
      },
      {
        bad: rss('<media:content url="https://news.example/a.jpg" medium="image"/>', "", MEDIA),
        says: ["Picture has no credit, expected one for NewsBreak"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, credit }) =>
      credit === undefined || credit.trim() === ""
        ? [onValue(url, "Picture has no credit, expected one for NewsBreak")]
        : [],
    ),
);
