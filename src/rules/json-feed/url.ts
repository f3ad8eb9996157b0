/** A URL is not complete. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/url",
  severity: "error",
  title: "A URL is not complete",
  why: "A feed is read far from its site: a relative URL leads nowhere.",
  mend: "Write a full http or https URL.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: jsonFeed({ url: "/1" }),
      says: ['url is "/1", expected a full http or https URL'],
    },
  ],
});
