/** A hub lacks its type or URL. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/hub",
  severity: "error",
  title: "A hub lacks its type or URL",
  why: "Readers cannot subscribe to it.",
  mend: "Add both.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { hubs: [{ type: "WebSub" }] }),
      says: ["Hub has no type or url, expected both"],
    },
  ],
});
