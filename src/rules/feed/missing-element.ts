/** A required element is missing. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/missing-element",
  severity: "error",
  title: "A required element is missing",
  why: "Readers that follow the specification refuse or skip what lacks it.",
  mend: "Add the element.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["MissingElement"] },
  examples: [{ good: rss() }, { bad: '<rss version="2.0"/>', says: ["rss has no channel, expected one"] }],
});
