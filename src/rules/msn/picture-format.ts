/** Picture has a format that MSN does not take. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/picture-format",
    severity: "error",
    title: "Picture has a format that MSN does not take",
    why: "MSN takes PNG, JPG, GIF and WebP.",
    mend: "Convert the picture.",
    spec: "https://helpcenter.microsoftstart.com/kb/feed-specifications",
    examples: [
      { good: rss('<media:content url="https://news.example/a.jpg" type="image/jpeg"/>', "", MEDIA) },
      {
        bad: rss('<media:content url="https://news.example/a.avif" type="image/avif"/>', "", MEDIA),
        says: ["Picture is image/avif, expected PNG, JPG, GIF or WebP for MSN"],
      },
    ],
  },
  ({ item: { images } }) =>
    images.flatMap(({ url, mediaType }) =>
      mediaType === undefined ||
      /^image\/(?:png|jpe?g|gif|webp)$/i.test(mediaType.trim()) ||
      !mediaType.startsWith("image/")
        ? []
        : [onValue(url, `Picture is ${mediaType}, expected PNG, JPG, GIF or WebP for MSN`)],
    ),
);
