/** Frame in the body is not https. */
import { htmlAttribute, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { bodyOf, contentTags } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/embed",
    severity: "warning",
    title: "Frame in the body is not https",
    why: "MSN shows frames of the services that it lists, by https only.",
    mend: "Write the frame's address with https.",
    spec: "https://support.microsoft.com/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss('<description>&lt;iframe src="http://video.example/1"&gt;&lt;/iframe&gt;</description>'),
        says: ['Frame in the body is "http://video.example/1", expected an https URL for MSN'],
      },
    ],
  },
  (reading) => {
    const body = bodyOf(reading);
    const frame = contentTags(reading).find(
      ({ name, attributes }) => name === "iframe" && !/^https:/i.test(htmlAttribute(attributes, "src") ?? "https:"),
    );
    return body === undefined || frame === undefined
      ? undefined
      : onValue(
          body,
          `Frame in the body is ${quoted(htmlAttribute(frame.attributes, "src") ?? "")}, expected an https URL for MSN`,
        );
  },
);
