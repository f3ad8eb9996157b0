/** The HTML of an item is escaped twice. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onJsonFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onJsonFeedNotes({
  id: "json-feed/escaped-html",
  severity: "warning",
  title: "The HTML of an item is escaped twice",
  why: "Readers see tags instead of paragraphs.",
  mend: "Write the HTML as it is; JSON needs only quotation marks escaped.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  verified: false,
  examples: [
    { good: jsonFeed() },
    {
      bad: jsonFeed({ content_html: "&lt;p&gt;A fair.&lt;/p&gt;" }),
      says: ["content_html is escaped twice, expected its tags as they are"],
    },
  ],
});
