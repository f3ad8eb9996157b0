/** Frame has no class that NewsBreak knows. */
import { htmlAttribute, onItems, tagsIn } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "newsbreak/iframe",
    severity: "warning",
    title: "Frame has no class that NewsBreak knows",
    why: "NewsBreak shows frames of the classes nb-video and nb-audio only.",
    mend: "Add the class to the iframe.",
    spec: "https://support.newsbreak.com/publisher-faq",
    examples: [
      {
        good: rss(
          '<content:encoded>&lt;iframe class="nb-video" src="https://video.example/1"&gt;&lt;/iframe&gt;</content:encoded>',
          "",
          CONTENT,
        ),
      },
      {
        bad: rss(
          '<content:encoded>&lt;iframe src="https://video.example/1"&gt;&lt;/iframe&gt;</content:encoded>',
          "",
          CONTENT,
        ),
        says: ["Frame in the text has neither class nb-video nor nb-audio, expected one for NewsBreak"],
      },
    ],
  },
  ({ item: { content } }) => {
    const frame = tagsIn(content?.text ?? "").find(
      ({ name, attributes }) =>
        name === "iframe" && !/\bnb-(?:video|audio)\b/.test(htmlAttribute(attributes, "class") ?? ""),
    );
    return content === undefined || frame === undefined
      ? undefined
      : onValue(content, "Frame in the text has neither class nb-video nor nb-audio, expected one for NewsBreak");
  },
);
