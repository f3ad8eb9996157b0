/** The feed has no title. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/title",
  severity: "error",
  title: "The feed has no title",
  why: "Readers list feeds by their titles.",
  mend: "Add the title.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { title: "" }),
      says: ["Feed has no title, expected one"],
    },
  ],
});
