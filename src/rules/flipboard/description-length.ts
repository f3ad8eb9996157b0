/** Description has fewer than 300 characters. */
import { lengthOf, onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "flipboard/description-length",
    severity: "warning",
    title: "Description has fewer than 300 characters",
    why: "Flipboard asks for at least 300 characters to show.",
    mend: "Give the first paragraphs as description.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      { good: rss(`<description>${"The fair opened. ".repeat(20)}</description>`) },
      {
        bad: rss("<description>The fair opened.</description>"),
        says: ["Description has 16 characters, expected at least 300 for Flipboard"],
      },
    ],
  },
  ({ item: { summary, content } }) => {
    const longest = Math.max(lengthOf(textOfHtml(summary?.text ?? "")), lengthOf(textOfHtml(content?.text ?? "")));
    return summary === undefined || longest >= 300
      ? undefined
      : onValue(summary, `Description has ${longest} characters, expected at least 300 for Flipboard`);
  },
);
