/** Body holds a URL that MSN cannot follow. */
import { htmlAttribute, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { bodyOf, contentTags } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/html-urls",
    severity: "error",
    title: "Body holds a URL that MSN cannot follow",
    why: "MSN takes absolute addresses of pictures, and links of http, https and mailto only.",
    mend: "Write full URLs.",
    spec: "https://support.microsoft.com/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d",
    examples: [
      { good: rss('<description>&lt;a href="https://news.example/a"&gt;Road&lt;/a&gt;</description>') },
      {
        bad: rss('<description>&lt;a href="/a"&gt;Road&lt;/a&gt;</description>'),
        says: ['URL of a in the body is "/a", expected a full one for MSN'],
      },
    ],
  },
  (reading) => {
    const body = bodyOf(reading);
    for (const { name, attributes } of contentTags(reading)) {
      const url =
        name === "img"
          ? htmlAttribute(attributes, "src")
          : name === "a"
            ? htmlAttribute(attributes, "href")
            : undefined;
      const isFine =
        url === undefined || (name === "img" ? /^https?:\/\//i : /^(?:https?:\/\/|mailto:)/i).test(url.trim());
      if (body !== undefined && !isFine)
        return onValue(body, `URL of ${name} in the body is ${quoted(url ?? "")}, expected a full one for MSN`);
    }
    return undefined;
  },
);
