/** A feed gives an article another guid than the ledger knows it by. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { agreeOn } from "../../syntax/stories/disputes.ts";

const LEDGER =
  '{"guid":"https://news.example/book-fair","url":"https://news.example/book-fair","published":"2024-04-25T10:00:00+04:00"}';

export const rule = agreeOn("guid", {
  id: "agreement/guid",
  severity: "error",
  title: "Feed gives an article another guid than the ledger",
  why: "Readers know articles by their guids: with another one, an old story comes back to all of them as new.",
  mend: "Give the article the guid that the ledger names; a build with that ledger does.",
  spec: "https://www.rssboard.org/rss-profile#element-channel-item-guid",
  examples: [
    { good: { "rss.xml": rss(), "ledger.ndjson": LEDGER } },
    {
      bad: {
        "rss.xml": rss().replace(/<guid[^<]*<\/guid>/, '<guid isPermaLink="false">tag:news.example,2026:1</guid>'),
        "ledger.ndjson": LEDGER,
      },
      says: [
        "guid is tag:news.example,2026:1, expected what guid in ledger.ndjson says: https://news.example/book-fair",
      ],
    },
  ],
});
