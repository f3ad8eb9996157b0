/** A URL is not a full http or https URL. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/http-url",
  severity: "error",
  title: "A URL is not a full http or https URL",
  why: "Readers fetch only what can be fetched over the web.",
  mend: "Write a full URL that begins with http or https.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidURLAttribute"] },
  examples: [
    { good: rss() },
    {
      bad: rss('<enclosure url="/fair.jpg" length="1" type="image/jpeg"/>'),
      says: ['url of enclosure is "/fair.jpg", expected a full http or https URL'],
    },
  ],
});
