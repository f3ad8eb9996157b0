/** The port of a cloud is no port. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/cloud-port",
  severity: "error",
  title: "The port of a cloud is no port",
  why: "Readers cannot register with it.",
  mend: "Write a whole number above 0.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidIntegerAttribute"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", '<cloud domain="news.example" port="http" path="/" registerProcedure="x" protocol="soap"/>'),
      says: ['port of cloud is "http", expected a port number'],
    },
  ],
});
