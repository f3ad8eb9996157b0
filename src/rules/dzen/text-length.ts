/** Full text has fewer than 300 characters. */
import { lengthOf, onItems, textOfHtml } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "dzen/text-length",
    severity: "warning",
    title: "Full text has fewer than 300 characters",
    why: "Dzen passes over very short texts.",
    mend: "Leave briefs out of the feed.",
    spec: "https://dzen.ru/help/ru/website/rss-modify",
    verified: false,
    examples: [
      { good: rss(`<content:encoded>${"The fair opened. ".repeat(20)}</content:encoded>`, "", CONTENT) },
      {
        bad: rss("<content:encoded>The fair opened.</content:encoded>", "", CONTENT),
        says: ["Full text has 16 characters, expected at least 300 for Dzen"],
      },
    ],
  },
  ({ item: { content } }) => {
    const length = lengthOf(textOfHtml(content?.text ?? ""));
    return content === undefined || length === 0 || length >= 300
      ? undefined
      : onValue(content, `Full text has ${length} characters, expected at least 300 for Dzen`);
  },
);
