/** Picture is over 15 MB. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/picture-weight",
    severity: "error",
    title: "Picture is over 15 MB",
    why: "MSN refuses it.",
    mend: "Send a smaller file.",
    spec: "https://helpcenter.microsoftstart.com/kb/feed-specifications",
    examples: [
      { good: rss('<media:content url="https://news.example/a.jpg" medium="image" fileSize="100000"/>', "", MEDIA) },
      {
        bad: rss('<media:content url="https://news.example/a.jpg" medium="image" fileSize="16000000"/>', "", MEDIA),
        says: ["Picture has 16000000 bytes, expected at most 15000000 for MSN"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, length = 0 }) =>
      length > 15_000_000 ? [onValue(url, `Picture has ${length} bytes, expected at most 15000000 for MSN`)] : [],
    ),
);
