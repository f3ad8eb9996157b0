/** A contact is not written address (Name). */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/contact-form",
  severity: "warning",
  title: "A contact is not written address (Name)",
  why: "Readers show the whole as a name or drop it.",
  mend: "Write ann@news.example (Ann Example).",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["EmailFormat"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "<webMaster>Ann Example ann@news.example</webMaster>"),
      says: ['webMaster of channel is "Ann Example ann@news.example", expected address (Real Name)'],
    },
  ],
});
