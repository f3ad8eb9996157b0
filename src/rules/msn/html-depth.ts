/** Body is nested deeply. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { bodyOf } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/html-depth",
    severity: "info",
    title: "Body is nested deeply",
    why: "MSN asks for fewer than 10 levels of nesting, no runs of br and no inline styles.",
    mend: "Simplify the HTML.",
    spec: "https://support.microsoft.com/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss(`<description>${"&lt;div&gt;".repeat(10)}Text${"&lt;/div&gt;".repeat(10)}</description>`),
        says: ["Body is nested 10 levels deep, expected fewer than 10 for MSN"],
      },
      {
        bad: rss("<description>One&lt;br&gt;&lt;br&gt;&lt;br&gt;Two</description>"),
        says: ["Body holds a run of br, expected paragraphs for MSN"],
      },
    ],
  },
  (reading) => {
    const body = bodyOf(reading);
    if (body === undefined) return undefined;
    let [depth, deepest] = [0, 0];
    for (const [tag] of body.text.matchAll(/<\/?[a-zA-Z][^<>]*>/g)) {
      if (tag.startsWith("</")) depth = Math.max(0, depth - 1);
      else if (!/^<(?:br|img|hr|wbr|source|col|input)\b|\/>$/i.test(tag)) depth += 1;
      deepest = Math.max(deepest, depth);
    }
    if (deepest >= 10) return onValue(body, `Body is nested ${deepest} levels deep, expected fewer than 10 for MSN`);
    return /(?:<br\s*\/?>\s*){3}/i.test(body.text)
      ? onValue(body, "Body holds a run of br, expected paragraphs for MSN")
      : undefined;
  },
);
