/** An extension has a name that the format does not allow. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/extension",
  severity: "error",
  title: "An extension has a name that the format does not allow",
  why: "Later versions may give the name a meaning.",
  mend: "Begin with an underscore and a letter; use no dot.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({}, { "_a.b": {} }),
      says: ['Extension is called "_a.b", expected an underscore, a letter, and no dot'],
    },
  ],
});
