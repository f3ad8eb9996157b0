/** Item has no picture that Feedly features. */
import { htmlAttribute, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { contentTags, imagesOf } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "feedly/picture",
    severity: "info",
    title: "Item has no picture that Feedly features",
    why: "Feedly takes a picture of the class webfeedsFeaturedVisual, or else one of at least 450 pixels.",
    mend: "Send a larger picture.",
    spec: "https://webfeeds.org/rss/1.0",
    verified: false,
    examples: [
      { good: rss('<media:content url="https://news.example/a.jpg" medium="image" width="800"/>', "", MEDIA) },
      { bad: rss(), says: ["Item has no picture of at least 450 pixels, expected one for Feedly"] },
    ],
  },
  (reading) => {
    const isFeatured = contentTags(reading).some(
      ({ name, attributes }) =>
        name === "img" && /webfeedsFeaturedVisual/.test(htmlAttribute(attributes, "class") ?? ""),
    );
    return isFeatured || imagesOf(reading).some(({ width = 450 }) => width >= 450)
      ? undefined
      : onItem(reading.item, "Item has no picture of at least 450 pixels, expected one for Feedly");
  },
);
