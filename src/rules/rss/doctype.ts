/** The document type belongs to another version of RSS. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/doctype",
  severity: "error",
  title: "The document type belongs to another version of RSS",
  why: "The document type of RSS 0.91 does not describe this feed.",
  mend: "Remove the document type.",
  spec: "https://www.rssboard.org/rss-specification",
  equivalents: { w3c: ["InvalidDoctype"] },
  examples: [
    { good: rss() },
    {
      bad: '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://www.rssboard.org/rss-0.91.dtd"><rss version="2.0"/>',
      says: ["Document type is that of RSS 0.91, but the version is 2.0"],
    },
  ],
});
