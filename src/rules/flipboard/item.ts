/** Item lacks what Flipboard requires. */
import { requiresInItems } from "../../syntax/feeds/consumer-rules.ts";
import { DC, rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = requiresInItems(
  {
    id: "flipboard/item",
    severity: "error",
    title: "Item lacks what Flipboard requires",
    why: "Flipboard refuses an item without title, link, description, pubDate, guid and dc:creator.",
    mend: "Add what is missing; a text without author may be credited to the newsroom.",
    spec: "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    examples: [
      {
        good: rss(
          "<description>The fair opened.</description><pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate><dc:creator>Ann</dc:creator>",
          "",
          DC,
        ),
      },
      {
        bad: rss("<description>The fair opened.</description><pubDate>Thu, 25 Apr 2024 10:00:00 +0400</pubDate>"),
        says: ["Item has no dc:creator, expected one for Flipboard"],
      },
    ],
  },
  "Flipboard",
  ["title", "url", "body", "published", "id", "authors"],
);
