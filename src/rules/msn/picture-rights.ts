/** Picture says nothing of the right to pass it on. */
import { attributeOf, childrenNamed, onElement, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { MEDIA, MI, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onItems(
  {
    id: "msn/picture-rights",
    severity: "error",
    title: "Picture says nothing of the right to pass it on",
    why: "MSN wants mi:hasSyndicationRights for each picture, and where that is 0 the licensor's name.",
    mend: "Set feeds.msn.hasSyndicationRights, and feeds.msn.licensorName where the pictures' credits do not say it.",
    spec: "https://support.microsoft.com/topic/troubleshoot-msn-media-video-and-inline-embed-errors-0cfea048-4bb0-4bf4-8d57-46ec579930e3",
    examples: [
      {
        good: rss(
          '<media:content url="https://news.example/a.jpg" medium="image"><mi:hasSyndicationRights>1</mi:hasSyndicationRights></media:content>',
          "",
          `${MEDIA} ${MI}`,
        ),
      },
      {
        bad: rss('<media:content url="https://news.example/a.jpg" medium="image"/>', "", MEDIA),
        says: ["media:content has no mi:hasSyndicationRights, expected 1 or 0 for MSN"],
      },
      {
        bad: rss(
          '<media:content url="https://news.example/a.jpg" medium="image"><mi:hasSyndicationRights>0</mi:hasSyndicationRights></media:content>',
          "",
          `${MEDIA} ${MI}`,
        ),
        says: ["mi:hasSyndicationRights is 0 and mi:licensorName is missing, expected the licensor for MSN"],
      },
    ],
  },
  ({ item, named }) =>
    named("media:content").flatMap((media) => {
      const isPicture =
        attributeOf(media, "medium") === "image" || (attributeOf(media, "type") ?? "").startsWith("image/");
      if (!isPicture) return [];
      const rights = childrenNamed(media, "mi:hasSyndicationRights")[0]?.text.trim();
      if (rights === undefined)
        return [onElement(media, item.at, "media:content has no mi:hasSyndicationRights, expected 1 or 0 for MSN")];
      if (/^(?:1|true)$/i.test(rights) || (childrenNamed(media, "mi:licensorName")[0]?.text ?? "").trim() !== "")
        return [];
      return [
        onElement(
          media,
          item.at,
          `mi:hasSyndicationRights is ${rights} and mi:licensorName is missing, expected the licensor for MSN`,
        ),
      ];
    }),
);
