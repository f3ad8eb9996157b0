/** Text stands where only elements belong. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/unexpected-text",
  severity: "error",
  title: "Text stands where only elements belong",
  why: "Readers drop it.",
  mend: "Remove the text or put it into an element.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["UnexpectedText"] },
  examples: [{ good: rss() }, { bad: rss("A fair."), says: ["item of channel holds text, expected only elements"] }],
});
