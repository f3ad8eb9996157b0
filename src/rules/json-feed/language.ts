/** A language is not a known tag. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/language",
  severity: "error",
  title: "A language is not a known tag",
  why: "Readers cannot choose voice, font or translation.",
  mend: "Write a tag of BCP 47, such as en or az-AZ.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { language: "english" }),
      says: ['language is "english", expected a language tag such as en or az-AZ'],
    },
  ],
});
