/** Description ends in a link to the rest. */
import { onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

const MORE =
  /(?:<a\s[^<>]*>[^<>]{0,60}<\/a>|\b(?:read more|continue reading|davamı|devamı|читать далее)[^<>]{0,20})\s*(?:<\/\w+>\s*)*$/iu;
const WORDS = /…|\.\.\.|more|continu|davamı|devamı|далее|полностью/iu;

export const rule = onItems(
  {
    id: "apple-news/read-more",
    severity: "warning",
    title: "Description ends in a link to the rest",
    why: "Apple News adds its own way to the article.",
    mend: "Leave the link or the linked ellipsis out.",
    spec: "https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss(
          '<description>The fair opened. &lt;a href="https://news.example/book-fair"&gt;Read more&lt;/a&gt;</description>',
        ),
        says: ['Description ends in "Read more", expected no link to the rest for Apple News'],
      },
    ],
  },
  ({ item: { summary } }) => {
    const end = summary === undefined ? undefined : MORE.exec(summary.text.slice(-300))?.[0];
    return summary === undefined || end === undefined || !WORDS.test(textOfHtml(end))
      ? undefined
      : onValue(summary, `Description ends in ${quoted(textOfHtml(end))}, expected no link to the rest for Apple News`);
  },
);
