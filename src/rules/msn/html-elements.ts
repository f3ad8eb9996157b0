/** Body holds an element that MSN removes. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { bodyOf, contentTags } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/html-elements",
    severity: "warning",
    title: "Body holds an element that MSN removes",
    why: "MSN takes no style, script, object, embed, param or applet.",
    mend: "Leave it out.",
    spec: "https://support.microsoft.com/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss('<description>&lt;embed src="https://news.example/a.swf"&gt;</description>'),
        says: ["Body holds the element embed, expected none for MSN"],
      },
    ],
  },
  (reading) => {
    const body = bodyOf(reading);
    const found = contentTags(reading).find(({ name }) => /^(?:style|script|object|embed|param|applet)$/.test(name));
    return body === undefined || found === undefined
      ? undefined
      : onValue(body, `Body holds the element ${found.name}, expected none for MSN`);
  },
);
