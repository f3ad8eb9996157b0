/** Picture is not repeated as enclosure. */
import { attributeOf, htmlAttribute, onItem, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { contentTags } from "../../syntax/feeds/consumer-values.ts";
import { MEDIA, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "dzen/picture-enclosure",
    severity: "warning",
    title: "Picture is not repeated as enclosure",
    why: "Dzen takes pictures from enclosures.",
    mend: "Name each picture of the text in an enclosure too.",
    spec: "https://yandex.com/support/zen/website/rss-modify.html",
    examples: [
      { good: rss() },
      {
        bad: rss('<media:content url="https://news.example/a.jpg" medium="image"/>', "", MEDIA),
        says: ["Picture https://news.example/a.jpg is in no enclosure, expected one for Dzen"],
      },
    ],
  },
  (reading) => {
    const enclosures = new Set(reading.named("enclosure").map((element) => attributeOf(element, "url")));
    const inText = contentTags(reading).flatMap(({ name, attributes }) =>
      name === "img" ? [htmlAttribute(attributes, "src")] : [],
    );
    const media = reading.named("media:content").map((element) => attributeOf(element, "url"));
    const lacking = [...inText, ...media].find((url) => url !== undefined && !enclosures.has(url));
    return lacking === undefined
      ? undefined
      : onItem(reading.item, `Picture ${lacking} is in no enclosure, expected one for Dzen`);
  },
);
