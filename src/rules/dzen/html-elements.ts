/** Full text holds an element that Dzen does not show. */
import { onItems, tagsIn } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

const SHOWN = new Set("p a b i u s h1 h2 h3 h4 blockquote ul ol li img figure figcaption br".split(" "));

export const rule = onItems(
  {
    id: "dzen/html-elements",
    severity: "warning",
    title: "Full text holds an element that Dzen does not show",
    why: "Dzen shows p, a, b, i, u, s, h1 to h4, blockquote, ul, ol, li, img, figure and figcaption.",
    mend: "Write the text with these elements.",
    spec: "https://wordpress.org/plugins/zhekich-feed-generator-for-dzen",
    examples: [
      { good: rss("<content:encoded>&lt;p&gt;The fair opened.&lt;/p&gt;</content:encoded>", "", CONTENT) },
      {
        bad: rss("<content:encoded>&lt;table&gt;&lt;/table&gt;</content:encoded>", "", CONTENT),
        says: ["Full text holds the element table, which Dzen does not show"],
      },
    ],
  },
  ({ item: { content } }) => {
    const other = tagsIn(content?.text ?? "").find(({ name }) => !SHOWN.has(name));
    return content === undefined || other === undefined
      ? undefined
      : onValue(content, `Full text holds the element ${other.name}, which Dzen does not show`);
  },
);
