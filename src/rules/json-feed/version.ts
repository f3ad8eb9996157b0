/** The version of JSON Feed is missing or unknown. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/version",
  severity: "error",
  title: "The version of JSON Feed is missing or unknown",
  why: "Readers tell the format by it.",
  mend: "Write https://jsonfeed.org/version/1.1.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { version: "1.1" }),
      says: ['version is "1.1", expected "https://jsonfeed.org/version/1.1"'],
    },
  ],
});
